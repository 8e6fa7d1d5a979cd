import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appraise, coverage } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import type { AuthorityInputs } from '../../models/rollout/inputs';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { share } from './arbitrary-numbers';
import { expectClose, expectSameFigures } from './measure';

const anyOrder = fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 });

function shuffled<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return items.map((item, index) => ({ item, key: order[index % order.length]! })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Every list in another order, with the teams that options choose still the same teams. */
function reordered(inputs: Inputs, order: readonly number[]): Inputs {
  const teams = shuffled(inputs.teams, order).map((team) => ({ ...team, authorities: shuffled(team.authorities, order) }));
  const moved = (index: number): number => teams.findIndex(({ id }) => id === inputs.teams[index]!.id);
  return {
    ...inputs,
    teams,
    authorities: shuffled(inputs.authorities, order),
    roles: shuffled(inputs.roles, order),
    costLines: shuffled(inputs.costLines, order).map((line) => (
      line.driver === 'share_of_lines' ? { ...line, of: shuffled(line.of, order) } : line)),
    benefitLines: shuffled(inputs.benefitLines, order),
    options: shuffled(inputs.options, order).map((option) => (
      { ...option, teams: shuffled(option.teams, order).map((choice) => ({ ...choice, team: moved(choice.team) })) })),
  };
}

it('gives the same figures whatever the order of teams, authorities, options, roles and lines', () => {
  holdsForAny([anyInputs, anyOrder], (inputs, order) => {
    expectSameFigures(appraise(reordered(inputs, order)), appraise(inputs));
  });
});

/** The first authority of every team in two parts that add up to it. */
function split(inputs: Inputs, part: number): Inputs {
  const piece = (authority: AuthorityInputs, name: string, size: number): AuthorityInputs => ({
    ...authority,
    id: `${authority.id}_${name}`,
    population16plus: authority.population16plus * size,
    adultWomen: authority.adultWomen === null ? null : authority.adultWomen * size,
    maracCasesPerYear: authority.maracCasesPerYear === null ? null : authority.maracCasesPerYear * size,
  });
  const cut = (authority: AuthorityInputs): AuthorityInputs[] => [piece(authority, 'a', part), piece(authority, 'b', 1 - part)];
  const teams = inputs.teams.map((team) => {
    const [first, ...rest] = team.authorities;
    return { ...team, authorities: [...cut(first!), ...rest] };
  });
  const inTeams = new Set(inputs.teams.flatMap(({ authorities }) => authorities));
  const outside = inputs.authorities.filter((authority) => !inTeams.has(authority));
  return { ...inputs, teams, authorities: [...teams.flatMap(({ authorities }) => authorities), ...outside] };
}

it('gives the same figures where one authority of a team is split in two', () => {
  holdsForAny([anyInputs, share], (inputs, part) => {
    const [whole, parts] = [appraise(inputs), appraise(split(inputs, part))];
    expectSameFigures(parts, whole);
    expectClose(parts.need.highRiskCases, whole.need.highRiskCases, 'need');
    for (const { id } of inputs.options) {
      const after = new Map(coverage(parts, id).map((row) => [row.authority, row]));
      for (const before of coverage(whole, id)) {
        const row = after.get(before.authority) ?? after.get(`${before.authority}_a`)!;
        expect(row.team).toBe(before.team);
        expectClose(row.coverage, before.coverage, before.authority);
      }
    }
  });
});
