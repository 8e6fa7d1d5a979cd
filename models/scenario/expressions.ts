import type { ConstantNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs/number';
import { create, parseDependencies } from 'mathjs/number';
import { shown } from './shown';
import type { Complaint } from './source-file';

/** Arithmetic over parameter ids, free of the library that read it. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'parameter'; readonly id: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = '+' | '-' | '*' | '/' | '^';

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly complaint: Complaint };

const longest = 500;
const deepest = 30;
const { parse } = create({ parseDependencies: parseDependencies ?? {} });
const operators: ReadonlyMap<string, Operator> = new Map([
  ['add', '+'], ['subtract', '-'], ['multiply', '*'], ['divide', '/'], ['pow', '^'],
]);

class NotAllowed extends Error {}

/**
 * Reads an expression: numbers, parameter ids, + - * / ^, a minus sign and round brackets; at most 500 characters and
 * 30 levels. Everything else that the grammar knows (calls, assignment, lists, conditions, `2 x`) is refused. Never
 * throws.
 */
export function parseExpression(text: string): ParsedExpression {
  const refused = refuseUnread(text);
  if (refused !== null) return no(refused);
  try {
    const expression = convert(parse(text.replace(/\s+/g, ' ').trim()));
    if (depthOf(expression) > deepest) return no(tooDeep);
    return { ok: true, expression };
  } catch (error) {
    if (error instanceof NotAllowed) return no(error.message);
    if (error instanceof SyntaxError) return no(`cannot be read: ${error.message}`);
    throw error;
  }
}

const tooDeep = `is nested more than ${deepest} levels deep`;

function no(what: string): ParsedExpression {
  return {
    ok: false,
    complaint: {
      what: `The expression ${what}.`,
      why: 'An expression is plain arithmetic, so that a reader can check it and it can be worked out for every draw.',
      remedy: 'Use parameter ids, numbers, + - * / ^ and round brackets only; give a long sum a parameter of its own.',
    },
  };
}

/**
 * Faults that must be found before the grammar sees the text, because it would recurse or read them in another sense.
 */
function refuseUnread(text: string): string | null {
  if (text.trim() === '') return 'is empty';
  if (text.length > longest) return `is longer than ${longest} characters`;
  const stranger = /[^\sA-Za-z0-9_.+\-*/^()]/.exec(text);
  if (stranger !== null) return `holds “${stranger[0]}”`;
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > deepest) return tooDeep;
  }
  return /[-+^]{30}/.test(text.replace(/\s/g, '')) ? tooDeep : null;
}

function convert(node: MathNode): Expression {
  switch (node.type) {
    case 'ParenthesisNode':
      return convert((node as ParenthesisNode).content);
    case 'SymbolNode':
      return { kind: 'parameter', id: (node as SymbolNode).name };
    case 'ConstantNode': {
      const { value } = node as ConstantNode;
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw new NotAllowed(`holds ${shown(value)}, which is no number`);
      }
      return { kind: 'number', value };
    }
    case 'OperatorNode':
      return operation(node as OperatorNode);
    case 'FunctionNode':
      throw new NotAllowed('calls a function');
    default:
      throw new NotAllowed(`uses something other than arithmetic (${node.type.replace(/Node$/, '').toLowerCase()})`);
  }
}

function operation(node: OperatorNode): Expression {
  const [left, right] = node.args as readonly (MathNode | undefined)[];
  const name: string = node.fn;
  if (left !== undefined && right === undefined && name === 'unaryMinus') {
    return { kind: 'negative', of: convert(left) };
  }
  const operator = operators.get(name);
  if (operator === undefined || left === undefined || right === undefined) {
    throw new NotAllowed(`uses “${String(node.op)}”`);
  }
  if (node.implicit) throw new NotAllowed('leaves out the sign between two factors');
  return { kind: 'operation', operator, left: convert(left), right: convert(right) };
}

/** Levels of nesting; a chain such as a + b + c is one level, however long. */
function depthOf(expression: Expression): number {
  if (expression.kind === 'negative') return 1 + depthOf(expression.of);
  if (expression.kind !== 'operation') return 1;
  return Math.max(depthOf(expression.left), 1 + depthOf(expression.right));
}

/** Every parameter an expression names, each once. */
export function parametersOf(expression: Expression): readonly string[] {
  const ids = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === 'parameter') ids.add(part.id);
    if (part.kind === 'negative') visit(part.of);
    if (part.kind === 'operation') [part.left, part.right].forEach(visit);
  };
  visit(expression);
  return [...ids];
}
