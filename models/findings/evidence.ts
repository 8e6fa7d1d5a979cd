import type { Finding, Reviewed } from './finding';
import { listed, plural } from './words';
import type { Quality } from '../evidence/quality';
import { figuresBehind } from '../explanation/behind';

/** Quality words that a headline should not rest on. */
const UNSEEN: readonly Quality[] = ['recalled', 'placeholder'];

/** Recalled and placeholder figures that the net present social value rests on, with existing services that are placeholders. */
export function unseenFigures(reviewed: Reviewed): Finding[] {
  const { resolved, explain } = reviewed;
  const behind = new Map(resolved.options.flatMap(({ id }) => figuresBehind(explain(id, 'npsv')).map((figure) => [figure.parameter, figure.quality])));
  const of = (word: Quality): string[] => [...behind].filter(([, quality]) => quality === word).map(([id]) => id);
  return UNSEEN.flatMap((word): Finding[] => {
    const ids = of(word);
    const services = resolved.teams.filter(({ existing }) => existing?.quality === word).map(({ label }) => label);
    if (ids.length + services.length === 0) return [];
    const labels = ids.map((id) => resolved.parameters.get(id)?.label ?? id);
    return [{
      id: `${word}_figures`,
      weight: 'attention',
      title: `${plural(ids.length + services.length, 'figure', 'figures')} behind the headline ${
        ids.length + services.length === 1 ? 'is' : 'are'} ${word}`,
      detail: `${listed([...labels, ...services.map((label) => `the existing service of ${label}`)])}.`,
      where: listed([...ids, ...services.map((label) => `teams: ${label}`)]),
      remedy: word === 'recalled'
        ? 'Open the source and confirm each figure, or override it with a reason.'
        : 'Replace each with your own figure before the result is used.',
      options: [],
    }];
  });
}

/** A before-and-after effect feeding a line: allowed only by a reasoned override, and named with every result. */
export function beforeAndAfterInUse({ resolved }: Reviewed): Finding[] {
  return resolved.benefitLines.filter(({ included }) => included).flatMap((line): Finding[] => {
    const effect = resolved.effects.get(line.effect);
    if (effect?.comparison !== 'before_and_after') return [];
    return [{
      id: `before_and_after.${line.id}`,
      weight: 'attention',
      title: `${line.label} uses a before-and-after figure`,
      detail: `“${effect.label}” has no comparison group, so it claims change that might have come anyway. Reason given: `
        + `${line.change?.reason ?? 'none'}.`,
      where: `line_overrides: ${line.id}`,
      remedy: 'Remove the line override to return to the effect net of a comparison group.',
      options: [],
    }];
  });
}

/** Values that an override or edit moved out of the range that the evidence gives. */
export function outsideRange({ resolved }: Reviewed): Finding[] {
  return [...resolved.parameters.values()].filter(({ rangeDropped }) => rangeDropped).map((parameter) => ({
    id: `outside_range.${parameter.id}`,
    weight: 'attention' as const,
    title: `${parameter.label} is outside the range of the evidence`,
    detail: `It is set to ${parameter.value}${parameter.reason === null ? '' : ` (${parameter.reason.replace(/\.$/, '')})`}, so the range no longer holds.`,
    where: parameter.id,
    remedy: 'Give the override its own range, or return to a value inside the evidence.',
    options: [],
  }));
}

/** A discount schedule that is only for tests. */
export function testSchedule({ resolved }: Reviewed): Finding[] {
  return Object.values(resolved.discounting).flatMap((id): Finding[] => {
    const schedule = resolved.schedules.get(id);
    if (!schedule?.testOnly) return [];
    return [{
      id: `test_schedule.${id}`,
      weight: 'attention',
      title: `Discounted by a schedule that is for tests only`,
      detail: `${schedule.label} is a proposal, not guidance in force.`,
      where: 'discounting',
      remedy: 'Return to the Green Book schedule for a result that is to be submitted.',
      options: [],
    }];
  });
}
