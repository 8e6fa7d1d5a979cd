/** What is asked about how wrong the answer could be. Null: left out. */
export interface CertaintyRequest {
  readonly draws: number | null;
  readonly seed: number | null;
  readonly method: string | null;
  readonly tornado: boolean;
  readonly switching: boolean;
  readonly stress: boolean;
  readonly budget: number | null;
}

/** For `parseArgs`. */
export const certaintyOptions = {
  draws: { type: 'string' }, seed: { type: 'string' }, method: { type: 'string' }, budget: { type: 'string' },
  tornado: { type: 'boolean' }, switching: { type: 'boolean' }, stress: { type: 'boolean' },
} as const;

/** As `parseArgs` gives them. */
type Given = { readonly [Name in keyof typeof certaintyOptions]?: ((typeof certaintyOptions)[Name]['type'] extends 'boolean' ? boolean : string) | undefined };

/** What is asked for, null where nothing is, or what is wrong with it. Whether a run can be is judged with the scenario. */
export function readCertainty(given: Given): CertaintyRequest | null | string {
  const [draws, seed, budget] = [numberOf(given.draws), numberOf(given.seed), numberOf(given.budget)];
  if (Number.isNaN(draws)) return `--draws ${given.draws ?? ''}: write a plain number, such as --draws 8192`;
  if (Number.isNaN(seed)) return `--seed ${given.seed ?? ''}: write a whole number, such as --seed 1`;
  if (Number.isNaN(budget) || (budget !== null && budget < 0)) return `--budget ${given.budget ?? ''}: write pounds as a plain number, such as --budget 2000000`;
  const { method = null, tornado = false, switching = false, stress = false } = given;
  const isRun = draws !== null || seed !== null || method !== null;
  if (budget !== null && !isRun && !stress) return '--budget is judged in runs or under attacks: add --draws or --stress.';
  return isRun || tornado || switching || stress ? { draws, seed, method, tornado, switching, stress, budget } : null;
}

/** Null where left out, NaN where it is no number. */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : NaN;
}
