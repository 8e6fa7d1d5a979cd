import type { ResolvedScenario, StressAnswer, StressAnswers, StressPack, StressPair, StressRow } from '../../models/index';
import { exactPoundsText } from '../format';
import { columnHeads, labelled, PAGE_WIDTH, wrapped } from './layout';
import { lineText } from './run-table';

type Lines = ResolvedScenario['thresholds'];

/** A further column, beside the answer: what is asked of every attack that ran. */
interface Column {
  readonly head: string;
  readonly without: string;
  readonly under: (answer: StressAnswer) => string;
}

/** What becomes of the answer under each attack, and under the worst two together. */
export function stressLines({ pack, worst, onlyTogether }: StressAnswers, budget: number | null, { thresholds }: Pick<ResolvedScenario, 'thresholds'>): string[] {
  const columns = moreColumns(pack, budget, thresholds);
  const flips = pack.rows.filter((row) => row.kind === 'ran' && row.answer.verdict === 'flips').length;
  return [
    ...columnHeads(['Net present social value', 'Change', 'Answer', ...columns.map(({ head }) => head)]),
    ...labelled('Without any attack', [exactPoundsText(pack.netPresentSocialValue, { signed: true }), '', '', ...columns.map(({ without }) => without)]),
    ...pack.rows.flatMap((row) => attackLines(row, columns)),
    '',
    ...thresholds.map((line, index) => `Line ${index + 1}: ${lineText(line)}.`),
    ...wrapped(`${flips} of ${pack.rows.length} attacks flip the answer. ${pairText('The worst pair', worst)} ${onlyTogether === null
      ? 'No two attacks flip it together that do not alone.' : pairText('The pair that flips it together though neither does alone', onlyTogether)}`, PAGE_WIDTH),
    ...(pack.money === null ? ['The scenario states no funding agreements, so no attack is laid on the money.'] : []),
  ];
}

function moreColumns({ money }: StressPack, budget: number | null, thresholds: Lines): Column[] {
  return [
    ...(budget === null ? [] : [{
      head: `Dearest year within ${exactPoundsText(budget)}`, without: '', under: ({ peakYearCost }: StressAnswer) => (peakYearCost <= budget ? 'yes' : 'no'),
    }]),
    ...(money === null ? [] : [{
      head: 'Gap in funding', without: exactPoundsText(money.gap), under: (answer: StressAnswer) => (answer.money === null ? '–' : exactPoundsText(answer.money.gap)),
    }]),
    ...(thresholds.length === 0 ? [] : [{ head: 'Lines broken', without: '', under: ({ brokenLines }: StressAnswer) => numbersOf(brokenLines, thresholds) }]),
  ];
}

/** “1, 3”: broken lines by their numbers below the table. */
function numbersOf(broken: readonly string[], thresholds: Lines): string {
  const numbers = thresholds.flatMap(({ id }, index) => (broken.includes(id) ? [String(index + 1)] : []));
  return numbers.length === 0 ? 'none' : numbers.join(', ');
}

function attackLines(row: StressRow, columns: readonly Column[]): string[] {
  if (row.kind === 'refused') return labelled(row.overlay.label, ['cannot be laid', ...row.problems.map(({ what }) => what)]);
  const { netPresentSocialValue, change, verdict } = row.answer;
  return labelled(row.overlay.label, [
    exactPoundsText(netPresentSocialValue, { signed: true }), exactPoundsText(change, { signed: true }), verdict,
    ...columns.map(({ under }) => under(row.answer)),
  ]);
}

function pairText(name: string, pair: StressPair | null): string {
  if (pair === null) return '';
  const [one, other] = pair.overlays;
  return `${name}: “${one.label}” with “${other.label}” leaves ${exactPoundsText(pair.answer.netPresentSocialValue, { signed: true })}.`;
}
