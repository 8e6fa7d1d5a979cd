import fc from 'fast-check';
import type { Inputs } from '../../models/economics/inputs';
import { arbitraryLines, lineInputs } from './arbitrary-lines';
import { arbitraryRollOut, rollOutInputs } from './arbitrary-rollout';

/** Any inputs that the scenario reader could let through. Typed arrays are left to the model: it only reads them. */
export const anyInputs: fc.Arbitrary<Inputs> = fc.tuple(arbitraryRollOut, arbitraryLines).map(([rollOut, lines]) => ({
  ...rollOutInputs(rollOut),
  ...lineInputs(lines),
  need: { idvaReferralsPerPost: 100, maracCasesPerAdministrator: 400 },
}));

/** The same cases in every run, so that a failure is about the change at hand; both numbers can be set to look further. */
const seed = Number(process.env['INVARIANT_SEED'] ?? 2026);
const numRuns = Number(process.env['INVARIANT_RUNS'] ?? 150);

/** Asserts a property of any inputs; a failing case is shrunk and printed whole. */
export function holdsForAny<Drawn extends [unknown, ...unknown[]]>(
  ...[arbitraries, property]: [{ [Index in keyof Drawn]: fc.Arbitrary<Drawn[Index]> }, (...drawn: Drawn) => void]
): void {
  fc.assert(fc.property(...arbitraries, property), { seed, numRuns });
}
