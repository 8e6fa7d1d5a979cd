import { unitLabel, type ResolvedScenario, type SizedSwitchingValue, type TornadoRow } from '../../models/index';
import { exactPoundsText, percentText, quantityText } from '../format';
import { columnHeads, labelled, PAGE_WIDTH, wrapped } from './layout';

/** The net present social value at both ends of each figure's range. */
export function tornadoLines(resolved: ResolvedScenario, rows: readonly TornadoRow[]): string[] {
  if (rows.length === 0) return ['No figure of the scenario has a range.'];
  const moved = rows.filter(({ width }) => width > 0);
  const still = rows.length - moved.length;
  return [
    ...wrapped('Net present social value with one figure at its low and at its high value, all others at their central ones and posts held.', PAGE_WIDTH),
    ...columnHeads(['At low', 'At high', 'Apart', 'Turns the answer']),
    ...moved.flatMap(({ id, low, high, atLow, atHigh, width, turnsAnswer }) => labelled(
      `${nameOf(resolved, id)}: ${valueOf(resolved, id, low).replace(/\u00a0?[ ]?months?$/, '')} to ${valueOf(resolved, id, high)}`,
      [exactPoundsText(atLow, { signed: true }), exactPoundsText(atHigh, { signed: true }), exactPoundsText(width), turnsAnswer ? 'yes' : 'no'],
    )),
    ...(still === 0 ? [] : [`${still} ${still === 1 ? 'figure' : 'figures'} with a range move nothing.`]),
  ];
}

/** Where each figure turns the answer; those that never do come last, in one line each. */
export function switchingLines(resolved: ResolvedScenario, values: readonly SizedSwitchingValue[]): string[] {
  if (values.length === 0) return ['No figure of the scenario has a range.'];
  const turning = values.filter(({ result }) => result.kind !== 'none');
  const never = values.length - turning.length;
  return [
    ...wrapped('The value of one figure at which benefits no longer exceed costs (or begin to), all others at their central values and posts held. '
      + 'How far: from the central value, in widths of the figure’s own range. Last: the net value there were posts that options leave open sized anew, as --set does, where that makes a difference.', PAGE_WIDTH),
    ...columnHeads(['Central', 'Turns at', 'How far', 'Posts sized anew']),
    ...turning.flatMap((found) => labelled(nameOf(resolved, found.id), [
      valueOf(resolved, found.id, resolved.values.get(found.id) ?? NaN), turnText(resolved, found), found.share === null ? '–' : percentText(found.share),
      found.sizedAnew === null ? '' : exactPoundsText(found.sizedAnew, { signed: true }),
    ])),
    ...(never === 0 ? [] : wrapped(`${never} ${never === 1 ? 'figure turns' : 'figures turn'} the answer nowhere in or near ${never === 1 ? 'its' : 'their'} range.`, PAGE_WIDTH)),
  ];
}

function turnText(resolved: ResolvedScenario, { id, result }: SizedSwitchingValue): string {
  if (result.kind === 'level') return 'level all over';
  if (result.kind === 'none') return 'nowhere';
  const crossings = result.kind === 'one' ? [result.crossing] : result.crossings;
  return crossings.map((crossing) => valueOf(resolved, id, crossing.kind === 'crosses' ? crossing.at : crossing.to)).join(', ');
}

const nameOf = ({ parameters }: ResolvedScenario, id: string): string => parameters.get(id)?.label ?? id;

/** A value in few characters: its unit is said by the label of most figures. */
function valueOf({ parameters }: ResolvedScenario, id: string, value: number): string {
  const unit = unitLabel(parameters.get(id)?.unit ?? '');
  const [text = ''] = /^[^a-z]*(?:months?\b)?/.exec(quantityText(value, unit)) ?? [];
  return text.trim();
}
