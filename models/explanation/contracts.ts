import { computed, yearName, type Subject } from './node';
import { citation } from './parameters';
import { teamLabel, teamStarts } from './people';
import type { Explanation, Provenance } from './types';
import type { ContractRecord } from '../evidence/framework';
import { qualityMeanings } from '../evidence/quality';
import { total } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { ResolvedScenario } from '../scenario/resolved';

/** Starts of an option in the first so many months. Unit: people. */
export function startsWithin({ teams }: Subject['flow'], months: number): number {
  return teams.reduce((sum, { queue }) => sum + total(queue.starts.subarray(0, months)), 0);
}

function provenanceOf(resolved: ResolvedScenario, { id, label, quality, source, locator, note }: ContractRecord): Provenance {
  return {
    parameter: `contracts: ${id}`, label, quality, qualityMeaning: qualityMeanings[quality],
    source: citation(resolved, source ?? null), sourceUrl: (source === undefined ? undefined : resolved.sources.get(source)?.url) ?? null,
    locator: locator ?? null, note: note ?? null, setBy: '', reason: null, range: null, priceYear: null,
  };
}

function stated(id: string, label: string, value: number | undefined, unit: string): Explanation[] {
  return value === undefined ? [] : [{ id, label, value, unit, basis: null, equation: null, inputs: [], provenance: null }];
}

/** What a published contract paid for a case, in the money of its day. */
function costNode(resolved: ResolvedScenario, contract: ContractRecord): Explanation[] {
  const { id, label, amount, cases, months, cost_per_case: value } = contract;
  if (value === undefined) return [];
  return [{
    id: `contract.${id}`, label: `Cost per case, ${label}`, value, unit: '£ per case', basis: 'As published, in the money of its day',
    equation: 'Published amount ÷ cases. It checks the modelled cost and feeds nothing',
    inputs: [
      ...stated(`contract_amount.${id}`, 'Amount', amount, '£'), ...stated(`contract_cases.${id}`, 'Cases', cases, 'cases'),
      ...stated(`contract_months.${id}`, 'Length', months, 'months'),
    ],
    provenance: provenanceOf(resolved, contract),
  }];
}

function reportedNode(resolved: ResolvedScenario, contract: ContractRecord): Explanation[] {
  const { id, label, cases, months } = contract;
  if (cases === undefined) return [];
  return [{
    id: `reported_cases.${id}`, label: `Cases reported, ${label}`, value: cases, unit: 'cases',
    basis: months === undefined ? null : `Over ${months} months`, inputs: [],
    equation: 'As reported. It checks the modelled number and feeds nothing', provenance: provenanceOf(resolved, contract),
  }];
}

/** People the option starts in as many months as a published count covers. */
function modelledNode(subject: Subject, { id, months }: ContractRecord): Explanation[] {
  if (months === undefined) return [];
  const basis = `First ${months} months, from April ${yearName(subject, 0).slice(0, 4)}`;
  return [computed(subject, {
    id: `starts_within.${id}`, label: `Perpetrators worked with in the first ${months} months`, unit: 'people', basis,
    value: startsWithin(subject.flow, months), equation: 'Sum over teams of starts in those months',
    inputs: subject.flow.teams.map((team) => computed(subject, {
      id: `starts_within.${id}.${team.team.id}`, label: teamLabel(subject, team.team.id), unit: 'people', basis,
      value: total(team.queue.starts.subarray(0, months)), inputs: [teamStarts(subject, team)],
      equation: months % MONTHS_PER_YEAR === 0 ? `Starts of the first ${months / MONTHS_PER_YEAR} years` : `Starts of the first ${months} months`,
    })),
  })];
}

/** `contract.<id>`, `reported_cases.<id>` and `starts_within.<id>` of every published contract that has them. */
export function contractNodes(subject: Subject): Explanation[] {
  const { resolved } = subject;
  return resolved.contracts.flatMap((contract) => [
    ...costNode(resolved, contract), ...reportedNode(resolved, contract), ...modelledNode(subject, contract),
  ]);
}
