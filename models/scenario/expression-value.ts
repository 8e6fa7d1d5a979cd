import type { Expression, Operator } from './expressions';

/** Reads a parameter's value by id. */
export type ReadValue = (id: string) => number;

const arithmetic: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

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
      const apply = arithmetic[expression.operator];
      return (read) => apply(left(read), right(read));
    }
  }
}
