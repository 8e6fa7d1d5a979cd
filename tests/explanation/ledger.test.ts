import { describe, expect, it } from 'vitest';
import { explain, type Explanation } from '../../models/index';
import { whoPays } from '../../models/money/who-pays';
import { appraiseReady, readyScenarios } from '../golden/ready';

const { resolved, appraisal } = appraiseReady(readyScenarios.find(({ name }) => name === 'west-mercia')!);
const option = resolved.options.at(-1)!.id;
const who = whoPays(resolved, appraisal, option);
const about = (figure: string, baseline?: string): Explanation => explain(resolved, appraisal, { option, figure, ...(baseline === undefined ? {} : { baseline }) });
const sumOf = ({ inputs }: Explanation): number => inputs.reduce((sum, { value }) => sum + Number(value), 0);

describe('a figure of the ledger', () => {
  it.each(['pays', 'cashable', 'capacity', 'social', 'gains'] as const)('is the sum of the lines behind it (%s)', (side) => {
    for (const agency of who.agencies) {
      for (const [worth, pounds] of [['present', agency[side].presentValue], ['undiscounted', agency[side].undiscounted]] as const) {
        const node = about(`ledger.${agency.id}.${side}.${worth}`);
        expect(node.value).toBeCloseTo(pounds, 4);
        expect(sumOf(node)).toBeCloseTo(pounds, 4);
      }
    }
  });

  it('names the share that splits a line, the cash in it and where both come from', () => {
    const node = about('ledger.nhs.cashable.present');
    const ids = node.inputs.flatMap(({ inputs }) => inputs.flatMap(({ provenance }) => provenance?.parameter ?? []));
    expect(ids.some((id) => id.includes('cashable'))).toBe(true);
    const panel = about('ledger.nhs.pays.undiscounted').inputs.flatMap(({ inputs }) => inputs.flatMap(({ provenance }) => provenance?.parameter ?? []));
    expect(panel).toContain('partners_time_nhs_share');
  });

  it('against a baseline is option less baseline', () => {
    const other = whoPays(resolved, appraisal, resolved.baseline);
    expect(about('ledger.all.net.present', resolved.baseline).value).toBeCloseTo(who.whole.net.presentValue - other.whole.net.presentValue, 4);
  });

  it('of no agency is an error', () => {
    expect(() => about('ledger.atlantis.pays.present')).toThrow(RangeError);
  });
});
