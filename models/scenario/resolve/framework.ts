import { isFinancialYear } from '../../quantities/financial-year';
import type { Layer } from '../layers';
import type { ResolvedDeflators, ResolvedSchedule } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import { placeOf, uniqueById } from './collect';
import type { Draft, Drafts } from './draft';
import { checkReference } from './references';
import type { Resolving } from './resolving';
import type { Sources } from './parameters';

/** Discount schedules by id: their steps ascend and the first starts at year 0. */
export function resolveSchedules(
  layers: readonly Layer[], drafts: Drafts, resolving: Resolving,
): Map<string, ResolvedSchedule> {
  const schedules = new Map<string, ResolvedSchedule>();
  for (const { record, place } of uniqueById(layers, 'discount_schedules', resolving).values()) {
    for (const [index, step] of record.steps.entries()) {
      const at = within(place, 'steps', index);
      checkReference(within(at, 'rate'), step.rate, ['share/year', 'growth/year', 'share'], drafts, resolving);
      const before = record.steps[index - 1]?.from_year;
      const isInOrder = before === undefined ? step.from_year === 0 : step.from_year > before;
      if (!isInOrder) reportStep(within(at, 'from_year'), before, resolving);
    }
    schedules.set(record.id, {
      id: record.id, label: record.label, edition: record.edition, testOnly: record.test_only === true,
      steps: record.steps.map(({ from_year, rate }) => ({ fromYear: from_year, rate })),
    });
  }
  return schedules;
}

function reportStep(place: Place, before: number | undefined, resolving: Resolving): void {
  resolving.report(place, {
    what: before === undefined ? 'The first step does not start at year 0.'
      : `The step does not come after year ${before}.`,
    why: 'Every year needs exactly one rate.',
    remedy: before === undefined ? 'Write “from_year: 0”.' : 'Put the steps in order of their first year.',
  });
}

/** Indexes stand at 100 in their own base year; further from it than this is a slip. */
const LEAST_INDEX = 0.01;
const MOST_INDEX = 1_000_000;

/** The one table of price indexes; null where there is none. */
export function resolveDeflators(
  layers: readonly Layer[], sources: Sources, resolving: Resolving,
): ResolvedDeflators | null {
  const [first, second] = layers.filter((layer) => layer.layer.deflators !== undefined);
  const record = first?.layer.deflators;
  if (first === undefined || record === undefined) return null;
  const place: Place = { source: first.source, path: ['deflators'] };
  if (second !== undefined) {
    resolving.report({ source: second.source, path: ['deflators'] }, {
      what: `Deflators are already given in ${first.source.file}.`,
      why: 'Prices of one scenario follow one index.',
      remedy: 'Remove one of the two tables.',
    }, 'key');
  }
  if (record.source !== undefined && !sources.has(record.source)) {
    resolving.reportUnknown(within(place, 'source'), 'source', record.source, sources.keys());
  }
  for (const [year, index] of Object.entries(record.index)) {
    if (isFinancialYear(year) && index >= LEAST_INDEX && index <= MOST_INDEX) continue;
    resolving.report(within(place, 'index', year), {
      what: isFinancialYear(year) ? `The index of ${year} is ${index}.` : `“${year}” is not a financial year.`,
      why: 'Money is divided by the index of its year.',
      remedy: 'Write entries such as “2025-26: 103.2388”.',
    }, 'key');
  }
  const { id, edition, quality, index } = record;
  return { id, edition, quality, sourceId: record.source ?? null, index: new Map(Object.entries(index)) };
}

/** Every price year in use needs its place in the index. */
export function checkPriceYears(drafts: Iterable<Draft>, deflators: ResolvedDeflators, resolving: Resolving): void {
  for (const { current } of drafts) {
    if (current.priceYear === null || deflators.index.has(current.priceYear)) continue;
    const isChange = current.setBy === 'override' || current.setBy === 'edit';
    const place = isChange ? current.place : within(current.place, 'price_year');
    reportNoIndex(current.priceYear, place, deflators, resolving);
  }
}

/** Adds the problem of a price year without a deflator. */
export function reportNoIndex(year: string, place: Place, deflators: ResolvedDeflators, resolving: Resolving): void {
  const years = [...deflators.index.keys()].sort();
  resolving.report(place, {
    what: `There is no deflator for ${year}.`,
    why: 'Pounds of that year cannot be brought to the prices of the results.',
    remedy: `Use a year from ${years[0] ?? 'the table'} to ${years.at(-1) ?? 'its end'}, or add the year to the table.`,
  });
}

/** Uplift parameter of each confidence grade. A later layer may bring another table. */
export function resolveOptimismBias(
  layers: readonly Layer[], grades: ReadonlyMap<number, Place>, drafts: Drafts, resolving: Resolving,
): Map<number, string> {
  const uplifts = new Map<number, string>();
  for (const layer of layers) {
    const seen = new Set<number>();
    for (const [index, { grade, uplift }] of (layer.layer.optimism_bias ?? []).entries()) {
      const place = placeOf(layer, 'optimism_bias', index);
      checkReference(within(place, 'uplift'), uplift, ['share', 'ratio'], drafts, resolving);
      if (seen.has(grade)) {
        resolving.report(within(place, 'grade'), {
          what: `Grade ${grade} is given twice.`,
          why: 'Only one of the two uplifts could be used.',
          remedy: 'Remove one of them.',
        });
      }
      seen.add(grade);
      uplifts.set(grade, uplift);
    }
  }
  for (const [grade, place] of grades) {
    if (uplifts.has(grade) || !resolving.isComplete()) continue;
    resolving.report(place, {
      what: `There is no optimism bias for confidence grade ${grade}.`,
      why: 'Without it the line would be taken at face value.',
      remedy: `Add an entry for grade ${grade} under “optimism_bias”, or give the line another grade.`,
    });
  }
  return uplifts;
}
