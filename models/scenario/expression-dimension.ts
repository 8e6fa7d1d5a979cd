import type { Dimension } from '../quantities/units';
import { dimensionless, dimensionText, powerOf, productOf, quotientOf, sameDimension } from '../quantities/units';
import type { Expression } from './expressions';

export type FoundDimension =
  | { readonly ok: true; readonly dimension: Dimension }
  | { readonly ok: false; readonly what: string };

/**
 * The dimension of an expression from those of its parameters. Terms must agree, an exponent must be a pure number, and
 * a dimension may only be raised to a whole number that is written out.
 */
export function dimensionOf(expression: Expression, dimensionOfParameter: (id: string) => Dimension): FoundDimension {
  if (expression.kind === 'number') return { ok: true, dimension: dimensionless };
  if (expression.kind === 'parameter') return { ok: true, dimension: dimensionOfParameter(expression.id) };
  if (expression.kind === 'negative') return dimensionOf(expression.of, dimensionOfParameter);
  const left = dimensionOf(expression.left, dimensionOfParameter);
  const right = dimensionOf(expression.right, dimensionOfParameter);
  if (!left.ok) return left;
  if (!right.ok) return right;
  switch (expression.operator) {
    case '*':
      return { ok: true, dimension: productOf(left.dimension, right.dimension) };
    case '/':
      return { ok: true, dimension: quotientOf(left.dimension, right.dimension) };
    case '^':
      return power(left.dimension, right.dimension, expression.right);
    case '+':
    case '-':
      if (sameDimension(left.dimension, right.dimension)) return left;
      return { ok: false, what: `adds ${dimensionText(left.dimension)} and ${dimensionText(right.dimension)}` };
  }
}

function power(base: Dimension, exponentDimension: Dimension, exponent: Expression): FoundDimension {
  if (exponentDimension.size > 0) return { ok: false, what: `has an exponent in ${dimensionText(exponentDimension)}` };
  if (base.size === 0) return { ok: true, dimension: dimensionless };
  const whole = exponent.kind === 'number' ? exponent.value
    : exponent.kind === 'negative' && exponent.of.kind === 'number' ? -exponent.of.value : NaN;
  if (!Number.isInteger(whole)) {
    return { ok: false, what: `raises ${dimensionText(base)} to a power that is no whole number` };
  }
  return { ok: true, dimension: powerOf(base, whole) };
}
