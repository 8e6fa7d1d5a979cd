import { describe, expect, it } from 'vitest';
import { acceptedOf, groupAuthorities, MOST_AUTHORITIES, type PlacedAuthority } from '../../models/scenario/delivery-teams';

function place(id: string, longitude: number, accepted: number, rural = false): PlacedAuthority {
  return { id, longitude, latitude: 52, rural, accepted };
}

const ids = (authorities: readonly PlacedAuthority[]): string[] => groupAuthorities(authorities)
  .map((group) => group.map(({ id }) => id).sort().join('+')).sort();

describe('grouping authorities into delivery teams', () => {
  it('joins neighbours towards a hundred cases a year', () => {
    expect(ids([place('a', 0, 50), place('b', 0.1, 50), place('c', 2, 50), place('d', 2.1, 50)])).toEqual(['a+b', 'c+d']);
  });

  it('joins what is near, not what would fill a site exactly', () => {
    expect(ids([place('a', 0, 40), place('b', 0.1, 55), place('far', 3, 60), place('off', 3.1, 45)])).toEqual(['a+b', 'far+off']);
  });

  it('leaves an authority that fills a site of its own, and a great city, alone', () => {
    expect(ids([place('city', 0, 400), place('town', 0.1, 95), place('other', 0.2, 100)])).toEqual(['city', 'other', 'town']);
  });

  it('joins towns across a short way sooner than town and country', () => {
    const towns = [place('a', 0, 50), place('b', 0.4, 50)];
    expect(ids([...towns, place('c', -0.4, 50, true), place('d', 0.8, 50, true)])).toContain('a+b');
  });

  it('never puts more than eight authorities in a team, however few their cases', () => {
    const many = Array.from({ length: 20 }, (_, index) => place(`a${String(index).padStart(2, '0')}`, index / 100, 1));
    const groups = groupAuthorities(many);
    expect(Math.max(...groups.map(({ length }) => length))).toBeLessThanOrEqual(MOST_AUTHORITIES);
    expect(groups.flat()).toHaveLength(20);
  });

  it('does not depend on the order in which authorities are named, and puts the largest first', () => {
    const some = [place('a', 0, 30), place('b', 0.3, 45), place('c', 0.5, 70), place('d', 1.1, 20), place('e', 1.2, 85)];
    expect(groupAuthorities([...some].reverse())).toEqual(groupAuthorities(some));
    const sizes = groupAuthorities(some).map(acceptedOf);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  it('stands a place without any cases', () => {
    expect(ids([place('a', 0, 0)])).toEqual(['a']);
    expect(ids([place('a', 0, 0), place('b', 0.1, 0)])).toEqual(['a+b']);
  });
});
