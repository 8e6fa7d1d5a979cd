const MOST_STEPS = 200;

/**
 * The x in [low, high] at which a continuous f is zero, to the last digits of x. Null where f has the same sign at both
 * ends or is not a number at one of them. Regula falsi with the Illinois rule: M. Dowell and P. Jarratt, BIT 11 (1971),
 * 168–174.
 */
export function bracketedRoot(f: (x: number) => number, low: number, high: number): number | null {
  let [a, b] = [low, high];
  let [atA, atB] = [f(a), f(b)];
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (!(atA * atB < 0)) return null;
  for (let step = 0; step < MOST_STEPS && Math.abs(b - a) > Number.EPSILON * (Math.abs(a) + Math.abs(b)); step += 1) {
    const x = inside(b - atB * (b - a) / (atB - atA), a, b);
    const atX = f(x);
    if (atX === 0) return x;
    if (atX * atB < 0) [a, atA] = [b, atB];
    else atA /= 2;
    if (Math.abs(x - b) <= Number.EPSILON * Math.abs(x)) return x;
    [b, atB] = [x, atX];
  }
  return b;
}

/** Rounding may put the secant's zero on or over an end, where it would stand still. */
function inside(x: number, a: number, b: number): number {
  return x > Math.min(a, b) && x < Math.max(a, b) ? x : (a + b) / 2;
}
