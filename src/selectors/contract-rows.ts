import { qualityMeanings, type ResolvedScenario } from '../../models/index';
import { countText, exactPoundsText } from '../format';

/** A published contract as it stands in the evidence, in the money of its day. */
export interface ContractRow {
  readonly id: string;
  readonly label: string;
  readonly area: string;
  readonly costPerCase: { readonly value: number; readonly text: string } | null;
  readonly amount: string;
  readonly cases: string;
  readonly months: string;
  readonly quality: string;
  readonly qualityMeaning: string;
  readonly source: string;
  readonly note: string;
}

const unknown = 'not known';

/** Published contracts: those with a cost per case first, dearest first. They check the model and never feed it. */
export function contractRows({ contracts, sources }: ResolvedScenario): readonly ContractRow[] {
  const rows = contracts.map((contract): ContractRow => {
    const { id, label, area, amount, cases, months, cost_per_case: cost, quality, note } = contract;
    const source = contract.source === undefined ? undefined : sources.get(contract.source);
    return {
      id, label, area, quality,
      qualityMeaning: qualityMeanings[quality],
      costPerCase: cost === undefined ? null : { value: cost, text: exactPoundsText(cost) },
      amount: amount === undefined ? unknown : exactPoundsText(amount),
      cases: cases === undefined ? unknown : countText(cases),
      months: months === undefined ? unknown : countText(months),
      source: source ? `${source.author} (${source.year})` : 'no source',
      note: note ?? '',
    };
  });
  return rows.sort((one, other) => (other.costPerCase?.value ?? -1) - (one.costPerCase?.value ?? -1));
}
