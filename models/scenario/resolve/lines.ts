import type { RoleRecord } from '../../evidence/lines';
import { roleLine } from '../../quantities/line-id';
import type { Layer } from '../layers';
import type { ResolvedBenefitLine, ResolvedCostLine, ResolvedEffect, ResolvedRole } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import { checkSpines, resolveBenefitLine } from './benefit-lines';
import type { Definition } from './collect';
import { reportDuplicate, uniqueById } from './collect';
import { checkShares, resolveCostLine, resolveRole } from './cost-lines';
import type { Drafts } from './draft';
import { collectLineChanges } from './line-changes';
import type { Resolving } from './resolving';

export interface Lines {
  readonly roles: readonly ResolvedRole[];
  readonly costLines: readonly ResolvedCostLine[];
  readonly benefitLines: readonly ResolvedBenefitLine[];
  /** Every grade in use, with a place that uses it. */
  readonly grades: ReadonlyMap<number, Place>;
}

/** Roles, cost lines and benefit lines in file order, with line overrides applied. */
export function resolveLines(
  layers: readonly Layer[], effects: ReadonlyMap<string, ResolvedEffect>, drafts: Drafts, resolving: Resolving,
): Lines {
  const roles = [...uniqueById(layers, 'roles', resolving).values()];
  const costs = uniqueById(layers, 'cost_lines', resolving);
  const benefits = uniqueById(layers, 'benefit_lines', resolving);
  for (const [id, definition] of benefits) {
    const cost = costs.get(id);
    if (cost !== undefined) reportDuplicate(definition, cost, resolving);
  }
  const costIds = new Set([...roles.map(({ record }) => roleLine(record.id)), ...costs.keys()]);
  const ids = {
    all: new Set([...costIds, ...benefits.keys()]),
    benefits: new Map([...benefits].map(([id, { record }]): [string, string] => [id, record.effect])),
  };
  const changes = collectLineChanges(layers, ids, effects, resolving);
  checkShares([...costs.values()], costIds, resolving);
  const placed = [...benefits.values()].map((benefit) => (
    resolveBenefitLine(benefit, changes, effects, drafts, resolving)
  ));
  checkSpines(placed, resolving);
  const resolvedRoles = roles.map((role) => resolveRole(role, changes, drafts, resolving));
  checkCaseManagers(layers, roles, resolvedRoles, resolving);
  const graded = [
    ...[...roles, ...costs.values()].map(({ record, place }): [number, Place] => [record.confidence_grade, place]),
    ...placed.map(({ line, place }): [number, Place] => [line.lineGrade, place]),
  ];
  return {
    roles: resolvedRoles,
    costLines: [...costs.values()].map((line) => resolveCostLine(line, changes, drafts, resolving)),
    benefitLines: placed.map(({ line }) => line),
    grades: new Map(graded.filter(([grade]) => Number.isFinite(grade)).map(([grade, place]) => [grade, within(place, 'confidence_grade')])),
  };
}

/** Exactly one included role is the case manager, from whom the others follow. */
function checkCaseManagers(
  layers: readonly Layer[], definitions: readonly Definition<RoleRecord>[], roles: readonly ResolvedRole[],
  resolving: Resolving,
): void {
  const managers = roles.filter((role) => role.sizedBy === 'case_manager' && role.included);
  const [, second] = managers;
  const scenario = layers.at(-1);
  if (second !== undefined) {
    const place = definitions.find(({ record }) => record.id === second.id)?.place;
    if (place === undefined) return;
    resolving.report(within(place, 'sized_by'), {
      what: `Two roles are sized as case managers: “${managers.map(({ id }) => id).join('” and “')}”.`,
      why: 'All other posts follow from one number of case managers.',
      remedy: 'Size one of them by “case_manager_post”.',
    });
  } else if (managers.length === 0 && scenario !== undefined && resolving.isComplete() && resolving.broken.size === 0) {
    resolving.report({ source: scenario.source, path: ['roles'] }, {
      what: 'No included role is sized by “case_manager”.',
      why: 'All other posts follow from the number of case managers.',
      remedy: 'Extend the layer “workforce”, or include a role with “sized_by: case_manager”.',
    });
  }
}
