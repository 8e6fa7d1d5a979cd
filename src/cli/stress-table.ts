import type { StressAnswer, StressAnswers, StressPair, StressRow } from '../../models/index';
import { exactPoundsText } from '../format';
import { columnHeads, labelled, PAGE_WIDTH, wrapped } from './layout';

/** What becomes of the answer under each attack, and under the worst two together. */
export function stressLines({ pack, worst, onlyTogether }: StressAnswers, budget: number | null): string[] {
  const columns = ['Net present social value', 'Change', 'Answer', ...(budget === null ? [] : [`Dearest year within ${exactPoundsText(budget)}`])];
  const flips = pack.rows.filter((row) => row.kind === 'ran' && row.answer.verdict === 'flips').length;
  return [
    ...columnHeads(columns),
    ...labelled('Without any attack', [exactPoundsText(pack.netPresentSocialValue, { signed: true })]),
    ...pack.rows.flatMap((row) => attackLines(row, budget)),
    '',
    ...wrapped(`${flips} of ${pack.rows.length} attacks flip the answer. ${pairText('The worst pair', worst)} ${onlyTogether === null
      ? 'No two attacks flip it together that do not alone.' : pairText('The pair that flips it together though neither does alone', onlyTogether)}`, PAGE_WIDTH),
  ];
}

function attackLines(row: StressRow, budget: number | null): string[] {
  if (row.kind === 'refused') return labelled(row.overlay.label, ['cannot be laid', ...row.problems.map(({ what }) => what)]);
  return labelled(row.overlay.label, answerCells(row.answer, budget));
}

function answerCells({ netPresentSocialValue, change, verdict, peakYearCost }: StressAnswer, budget: number | null): string[] {
  return [
    exactPoundsText(netPresentSocialValue, { signed: true }), exactPoundsText(change, { signed: true }), verdict,
    ...(budget === null ? [] : [peakYearCost <= budget ? 'yes' : 'no']),
  ];
}

function pairText(name: string, pair: StressPair | null): string {
  if (pair === null) return '';
  const [one, other] = pair.overlays;
  return `${name}: “${one.label}” with “${other.label}” leaves ${exactPoundsText(pair.answer.netPresentSocialValue, { signed: true })}.`;
}
