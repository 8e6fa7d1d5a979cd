import fc from 'fast-check';
import type { BenefitLineInputs, CostLineInputs, Inputs, RoleInputs } from '../../models/economics/inputs';
import type { CostDriver } from '../../models/rollout/inputs';
import { decimal, growth, months, priced, share } from './arbitrary-numbers';

const costTerms = {
  realGrowth: growth, optimismBias: decimal(0, 1.5, 0.05), public: fc.boolean(), provider: fc.boolean(),
  prong: fc.constantFrom('perpetrator', 'victim', 'disruption', 'coordination'), payer: fc.constantFrom('commissioner', 'nhs'),
} as const;

const role = fc.record({
  ...costTerms,
  sizedBy: fc.constantFrom('case_manager_post', 'planned_starts', 'area', 'force'),
  ratio: decimal(0, 2, 0.05), startsPerPost: fc.integer({ min: 10, max: 120 }), roundedOver: fc.constantFrom('team', 'force'),
  salary: priced(80_000),
});

const drivers: readonly CostDriver[] = [
  'start', 'open_case_month', 'case_manager_recruited', 'area_set_up', 'force_set_up', 'area_month_set_up', 'area_month_live', 'force_month',
];

const drivenLine = fc.record({ ...costTerms, driver: fc.constantFrom(...drivers), unitCost: priced(20_000) });
const shareLine = fc.record({ ...costTerms, share, of: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }) });

const benefitLine = fc.record({
  value: fc.constantFrom('fiscal', 'economic', 'social'), bearer: fc.constantFrom('victims', 'nhs', 'police'),
  annualCostPerVictim: priced(10_000), severity: decimal(0, 4, 0.1), netEffect: decimal(-0.5, 0.9, 0.01),
  denominator: fc.constantFrom('started', 'completed'), displacementShare: share, realGrowth: growth,
  optimismBias: share, cashableShare: share, cashableLagMonths: months(0, 40), discounting: fc.constantFrom('standard', 'health'),
});

/** From year 0 one rate, from a later year perhaps another. */
const schedule = fc.tuple(decimal(0, 0.08, 0.005), decimal(0, 0.08, 0.005), fc.integer({ min: 1, max: 10 }))
  .map(([rate, later, fromYear]) => [{ fromYear: 0, rate }, { fromYear, rate: later }]);

/** Roles of every sizing, lines of every driver, shares of lines, benefits of every kind with effects of either sign. */
export const arbitraryLines = fc.record({
  pay: fc.record({ vacancyCoverShare: share, onCostShare: share, overheadShare: share, realPayGrowth: growth }),
  caseManager: fc.record({ ...costTerms, salary: priced(80_000) }),
  roles: fc.array(role, { maxLength: 4 }),
  drivenLines: fc.array(drivenLine, { maxLength: 6 }),
  shareLines: fc.array(shareLine, { maxLength: 2 }),
  benefitLines: fc.array(benefitLine, { maxLength: 5 }),
  discounting: fc.record({ standard: schedule, health: schedule }),
  priceBaseIndex: fc.constantFrom(100, 103.2388),
});

type Lines = typeof arbitraryLines extends fc.Arbitrary<infer Drawn> ? Drawn : never;
type LineInputs = Pick<Inputs, 'pay' | 'roles' | 'costLines' | 'benefitLines' | 'discounting' | 'priceBaseIndex'>;

/** What was drawn, with ids, shares that name lines which exist, and no real growth of health values. */
export function lineInputs(drawn: Lines): LineInputs {
  const { pay, discounting, priceBaseIndex } = drawn;
  const roles: RoleInputs[] = [
    { id: 'case_manager', sizedBy: 'case_manager', ratio: 1, startsPerPost: 1, roundedOver: 'team', ...drawn.caseManager },
    ...drawn.roles.map((terms, index) => ({ id: `role_${index}`, ...terms })),
  ];
  const driven: CostLineInputs[] = drawn.drivenLines.map((terms, index) => ({ id: `driven_${index}`, ...terms }));
  const ids = [...roles.map(({ id }) => `role.${id}`), ...driven.map(({ id }) => id)];
  const shares = drawn.shareLines.map((terms, index): CostLineInputs => (
    { id: `share_${index}`, driver: 'share_of_lines', ...terms, of: [...new Set(terms.of.map((position) => ids[position % ids.length]!))] }));
  return {
    pay, roles, costLines: [...driven, ...shares], discounting, priceBaseIndex,
    benefitLines: drawn.benefitLines.map((terms, index): BenefitLineInputs => (
      { id: `benefit_${index}`, ...terms, realGrowth: terms.discounting === 'health' ? 0 : terms.realGrowth })),
  };
}
