import { countText, postsText } from '../format';
import type { Sentence } from './answer';
import type { Answered } from './answered';
import type { FigureCell } from './figure-cells';

/** What the whole MARAC caseload calls for, whatever share of it an option reaches. */
export function needInWords({ appraisal }: Answered, option: string): Sentence {
  const { highRiskCases, idvaPosts, administratorPosts } = appraisal.need;
  const cell = (name: string, value: number, text: string, label: string): FigureCell =>
    ({ figure: `need.${name}`, option, baseline: null, value, text, label });
  return [
    'All ', cell('high_risk_cases', highRiskCases, countText(highRiskCases), 'High-risk cases a year'),
    ' MARAC cases a year, repeats included, call for ', cell('idva_posts', idvaPosts, postsText(idvaPosts), 'Idvas for every MARAC case'),
    ' Idvas and ', cell('administrator_posts', administratorPosts, postsText(administratorPosts), 'MARAC administrators'),
    ' MARAC administrators. This is the need today, not what the option pays for.',
  ];
}
