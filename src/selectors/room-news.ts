import { baselineFor, optionLabel, type Answered, type Look } from './answered';
import { cellsOf } from './figure-cells';
import { rollOutFacts } from './roll-out-facts';

/** After a change of an option: what it now costs, whom it reaches and what it is worth. */
export function optionsNews(answered: Answered, look: Look): string {
  const cell = cellsOf(answered, look.option, baselineFor(look.option, look));
  const said = (['pv_cost', 'starts', 'npsv'] as const).map(cell).map(({ label, text }) => `${label}: ${text}`);
  return `${optionLabel(answered.resolved, look.option)}. ${said.join('. ')}.`;
}

/** After a change of the roll-out: whether it still works. */
export function rollOutNews(answered: Answered, option: string): string {
  const { fullCapacity, overCap, unmet, newPosts } = rollOutFacts(answered, option);
  const capacity = fullCapacity === null ? 'No new posts' : `Full capacity in ${fullCapacity.at.text}`;
  const cap = overCap.length === 0 ? 'no month exceeds the caseload cap' : `the caseload cap is exceeded in ${overCap.map(({ label }) => label).join(' and ')}`;
  return `${capacity}; ${cap}; ${unmet.text} accepted people lapse; ${newPosts.text} new posts.`;
}
