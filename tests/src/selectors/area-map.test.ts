import { describe, expect, test } from 'vitest';
import { areaMap, areaRows, areasInWords, type MapCircle } from '../../../src/selectors/area-map';
import { areApart, spreadApart, type Box } from '../../../src/selectors/spread-apart';
import { answeredSussex } from '../sussex';

const sussex = answeredSussex();
const box = (homeX: number, homeY: number): Box => ({ width: 20, height: 10, homeX, homeY });

describe('boxes that cover each other', () => {
  test('part the shorter way, by half each', () => {
    const [one, other] = spreadApart([box(50, 50), box(52, 54)], 100, 100);
    expect(other!.y - one!.y).toBeGreaterThan(9.9);
    expect(Math.abs(other!.x - one!.x - 2)).toBeLessThan(0.2);
  });

  test('part even at one point, and stay inside the frame', () => {
    for (const { x, y } of spreadApart([box(0, 0), box(0, 0), box(0, 0)], 100, 100)) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(y).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(spreadApart([box(0, 0), box(0, 0)], 100, 100).map(({ y }) => Math.round(y))).size).toBe(2);
  });

  test('stay at home where there is room', () => {
    expect(spreadApart([box(20, 20), box(70, 70)], 100, 100)).toEqual([{ x: 20, y: 20 }, { x: 70, y: 70 }]);
  });
});

describe('the map', () => {
  test.each(['urban_first', 'whole_force', 'do_minimum'].flatMap((option) => [700, 560, 340].map((width) => [option, width] as const)))(
    'of %s parts all circles and labels within %d pixels', (option, width) => {
      const { circles, height } = areaMap(sussex, option, width);
      expect(circles).toHaveLength(13);
      const boxes = circles.map(({ box: placed }) => placed);
      expect(areApart(boxes, boxes.map(({ homeX, homeY }) => ({ x: homeX, y: homeY })))).toBe(true);
      for (const { homeX, homeY, ...size } of boxes) {
        expect(Math.min(homeX - size.width / 2, homeY - size.height / 2)).toBeGreaterThanOrEqual(-1e-9);
        expect(homeX + size.width / 2).toBeLessThanOrEqual(width + 1e-9);
        expect(homeY + size.height / 2).toBeLessThanOrEqual(height + 1e-9);
      }
    },
  );

  test('sizes circles by area and says in words who is left out', () => {
    const { circles, hasUncovered, kinds } = areaMap(sussex, 'urban_first', 560);
    const of = (name: string): MapCircle => circles.find((circle) => circle.name === name)!;
    expect((of('Adur').radius / of('Brighton and Hove').radius) ** 2).toBeCloseTo(of('Adur').perpetrators / of('Brighton and Hove').perpetrators, 9);
    expect(hasUncovered).toBe(true);
    expect(of('Rother')).toMatchObject({ kind: null, team: null, status: 'not covered', lines: ['Rother', 'not covered'] });
    expect(kinds.map((kind) => kind.replace('\u00a0', ' '))).toEqual(['running now', 'enlarged Oct 2027', 'from Oct 2027', 'from Apr 2028']);
  });

  test('keeps east to the right and north at the top', () => {
    const { circles } = areaMap(sussex, 'whole_force', 560);
    const of = (name: string): MapCircle => circles.find((circle) => circle.name === name)!;
    expect(of('Hastings').x).toBeGreaterThan(of('Chichester').x);
    expect(of('Crawley').y).toBeLessThan(of('Worthing').y);
  });

  test('gives the same picture every time, and one area lies in the frame', () => {
    expect(areaMap(sussex, 'phased', 560)).toEqual(areaMap(sussex, 'phased', 560));
    const alone = { ...sussex, resolved: { ...sussex.resolved, authorities: sussex.resolved.authorities.slice(0, 1) } };
    const [only] = areaMap(alone, 'phased', 560).circles;
    expect(only!.x).toBeCloseTo(280, 6);
  });

  test('is told in words', () => {
    expect(areasInWords(areaRows(sussex, 'urban_first'))).toMatch(/^Running now: Crawley, Horsham, Mid Sussex\. .*Not covered: Rother, Wealden\.$/);
  });
});
