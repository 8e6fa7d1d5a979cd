import type { BenefitLineRecord } from '../../evidence/lines';
import type { ResolvedBenefitLine, ResolvedEffect } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { Definition } from './collect';
import { checkField } from './cost-lines';
import type { Drafts } from './draft';
import type { PlacedChange } from './line-changes';
import { checkReference } from './references';
import type { Resolving } from './resolving';

export interface PlacedBenefit {
  readonly line: ResolvedBenefitLine;
  readonly place: Place;
  readonly change: PlacedChange | null;
}

/** One avoided cost with its effect in force. The rules of section 6 of the model are checked here, line by line. */
export function resolveBenefitLine(
  definition: Definition<BenefitLineRecord>, changes: ReadonlyMap<string, PlacedChange>,
  effects: ReadonlyMap<string, ResolvedEffect>, drafts: Drafts, resolving: Resolving,
): PlacedBenefit {
  const { record, place } = definition;
  const change = changes.get(record.id) ?? null;
  checkParameters(record, place, drafts, resolving);
  if (!effects.has(record.effect)) {
    resolving.reportUnknown(within(place, 'effect'), 'effect', record.effect, effects.keys());
  }
  const effect = effects.get(change?.change.effect ?? record.effect) ?? null;
  const included = change?.change.included ?? record.included ?? true;
  if (included && effect !== null) checkCounterfactual(record, effect, place, change, resolving);
  if (effect?.comparison === 'net' && record.deadweight_share !== undefined) reportDeadweight(effect, place, resolving);
  if (record.discounting === 'health' && record.real_growth !== undefined) reportGrowth(place, resolving);
  return { line: lineOf(record, effect, change, included), place, change };
}

function checkParameters(record: BenefitLineRecord, place: Place, drafts: Drafts, resolving: Resolving): void {
  const check = (field: keyof BenefitLineRecord, id: string | undefined, unit: string): void => {
    if (id !== undefined) checkReference(within(place, field), id, [unit], drafts, resolving);
  };
  check('annual_cost_per_victim', record.annual_cost_per_victim, 'GBP/victim/year');
  check('severity', record.severity, 'ratio');
  check('displacement_share', record.displacement_share, 'share');
  check('deadweight_share', record.deadweight_share, 'share');
  check('real_growth', record.real_growth, 'growth/year');
  const isFiscal = record.value === 'fiscal';
  checkField(place, 'cashable_share', record.cashable_share, isFiscal ? ['share'] : null, drafts, resolving);
  checkField(place, 'cashable_lag_months', record.cashable_lag_months, isFiscal ? ['month'] : null, drafts, resolving);
}

function checkCounterfactual(
  record: BenefitLineRecord, effect: ResolvedEffect, place: Place, change: PlacedChange | null, resolving: Resolving,
): void {
  if (effect.comparison === 'net' || change?.change.acceptBeforeAndAfter === true) return;
  const at = within(change?.places.effect ?? place, 'effect');
  resolving.report(at, {
    what: `The effect “${effect.id}”, found without a comparison group, would feed “${record.id}”.`,
    why: 'Part of such a change would have come about without Drive.',
    remedy: 'Choose a net effect, or accept this one by a line override with “accept_before_and_after: true”.',
  });
}

function reportDeadweight(effect: ResolvedEffect, place: Place, resolving: Resolving): void {
  resolving.report(within(place, 'deadweight_share'), {
    what: `Deadweight is taken off, but the effect “${effect.id}” is already net of a comparison group.`,
    why: 'What would have happened anyway would be taken off twice.',
    remedy: 'Remove “deadweight_share”.',
  });
}

function reportGrowth(place: Place, resolving: Resolving): void {
  resolving.report(within(place, 'real_growth'), {
    what: 'A line on the health schedule is given real growth.',
    why: 'The lower health discount rate already holds the growth of the value of health.',
    remedy: 'Remove “real_growth”, or discount the line at the standard rate.',
  });
}

function lineOf(
  record: BenefitLineRecord, effect: ResolvedEffect | null, change: PlacedChange | null, included: boolean,
): ResolvedBenefitLine {
  const { id, label, category, outcome, spine, severity, value, bearer, discounting, bridge } = record;
  return {
    id, label, category, outcome, spine, severity, value, bearer, discounting, bridge, included,
    change: change?.change ?? null,
    grade: record.confidence_grade,
    note: record.note ?? null,
    annualCostPerVictim: record.annual_cost_per_victim,
    effect: effect?.id ?? record.effect,
    cashableShare: record.cashable_share ?? null,
    cashableLagMonths: record.cashable_lag_months ?? null,
    displacementShare: record.displacement_share ?? null,
    deadweightShare: record.deadweight_share ?? null,
    realGrowth: record.real_growth ?? null,
    lineGrade: Math.max(record.confidence_grade, effect?.grade ?? 0),
  };
}

/** One change in harm is valued once: included lines on one outcome must share their valuation. */
export function checkSpines(benefits: readonly PlacedBenefit[], resolving: Resolving): void {
  const first = new Map<string, PlacedBenefit>();
  for (const benefit of benefits.filter(({ line }) => line.included)) {
    const other = first.get(benefit.line.outcome);
    if (other === undefined) {
      first.set(benefit.line.outcome, benefit);
    } else if (other.line.spine !== benefit.line.spine) {
      const included = benefit.change?.change.included === true ? benefit.change.places.included : null;
      const place = included ?? within(benefit.place, 'spine');
      const { outcome, spine } = benefit.line;
      resolving.report(place, {
        what: `The outcome “${outcome}” is valued by ${spine} here and by ${other.line.spine} in “${other.line.id}”.`,
        why: 'One change in harm would be valued twice.',
        remedy: `Leave one of the two lines out with “included: false”.`,
      });
    }
  }
}
