import type { CertaintyAnswers, Fingerprint, ResolvedScenario } from '../../models/index';
import { PAGE_WIDTH, section, wordsUsed, wrapped } from './layout';
import { labelOf, runLines } from './run-table';
import { stressLines } from './stress-table';
import { switchingLines, tornadoLines } from './what-if-table';

/** What the print-out of how wrong the answer could be shows. */
export interface PrintedCertainty {
  readonly resolved: ResolvedScenario;
  readonly answers: CertaintyAnswers;
  readonly fingerprint: Fingerprint;
}

/** How wrong could we be, as tables that a finance officer can read. */
export function printCertainty({ resolved, answers, fingerprint }: PrintedCertainty): string {
  const { asked, run, tornado, switching, stress } = answers;
  const { baseYear } = resolved.period;
  const nothing = asked.options.length === 0 ? ['', 'The scenario has no option besides the baseline, so there is nothing to compare.'] : [];
  const lines = [
    resolved.title,
    resolved.question,
    '',
    ...wrapped(`${resolved.priceBaseYear} prices. Present values at ${baseYear}. Every figure is an option less ${labelOf(resolved, asked.baseline)}, `
      + 'unless it says otherwise.', PAGE_WIDTH),
    ...nothing,
    ...(run === null ? [] : runLines(resolved, run, asked.budget)),
    ...(tornado ?? []).flatMap(({ option, rows }) => section(`WHAT MOVES THE ANSWER: ${labelOf(resolved, option).toUpperCase()}`, tornadoLines(resolved, rows))),
    ...(switching ?? []).flatMap(({ option, values }) => section(`WHERE THE ANSWER TURNS: ${labelOf(resolved, option).toUpperCase()}`, switchingLines(resolved, values))),
    ...(stress ?? []).flatMap((answer) => section(`UNDER ATTACK: ${labelOf(resolved, answer.option).toUpperCase()}`, stressLines(answer, asked.budget, resolved))),
  ];
  return [...lines, '', ...wordsUsed(lines), `Fingerprint: inputs ${fingerprint.short}, engine ${fingerprint.engine}`].join('\n');
}
