import type { Expression, Operator } from './expressions';

/** Reads a parameter's value by id. */
export type ReadValue = (id: string) => number;

/** What an operator makes of two numbers. */
export function worked(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return left / right;
    case '^': return left ** right;
  }
}

/**
 * Turns an expression into a plain function, once, to be called for every draw. A division by zero gives no finite
 * number.
 */
export function compileExpression(expression: Expression): (read: ReadValue) => number {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'parameter': {
      const { id } = expression;
      return (read) => read(id);
    }
    case 'negative': {
      const of = compileExpression(expression.of);
      return (read) => -of(read);
    }
    case 'operation': {
      const [left, right] = [compileExpression(expression.left), compileExpression(expression.right)];
      const { operator } = expression;
      return (read) => worked(operator, left(read), right(read));
    }
  }
}
