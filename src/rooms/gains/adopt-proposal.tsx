import { useState } from 'react';
import { agreementsOf, fairShareStem, replaceAgreements, type Proposal, type WhoPays } from '../../../models/index';
import { Refused } from '../../components/refused';
import { optionLabel } from '../../selectors/answered';
import { agencyName } from '../../selectors/ledger-tables';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from '../options/use-change';

interface AdoptProposalProps {
  readonly who: WhoPays;
  readonly proposal: Proposal;
}

/** Writes a proposal into the scenario as agreements, as one step. */
export function AdoptProposal({ who, proposal }: AdoptProposalProps) {
  const { answer: { resolved }, look: { option } } = useOpenDocument();
  const { problems, change } = useChange();
  const [adopted, setAdopted] = useState(0);
  const stem = fairShareStem(option);
  const others = resolved.funding.filter(({ id, options }) => !id.startsWith(stem) && options?.includes(option) !== false);
  const adopt = (): void => {
    const agreements = agreementsOf(who, proposal, {
      option, optionLabel: optionLabel(resolved, option), startYear: resolved.period.startYear,
      labelOf: (id) => agencyName(who.agencies.find((agency) => agency.id === id) ?? { id, label: null }),
    });
    if (change((text) => replaceAgreements(text, stem, agreements, resolved.file))) setAdopted(agreements.length);
  };
  return (
    <div className="gains__adopt">
      <button type="button" className="solid-button" onClick={adopt}>Make agreements of this proposal</button>
      <p className="room__note">
        Each partner’s share of the cost becomes an agreement that is hoped for, in the place of an earlier proposal for this option.
        {others.length === 0 ? '' : ` ${others.length === 1 ? 'Another agreement stays' : `${others.length} other agreements stay`} as they are, so that together they may come to more than the cost.`}
      </p>
      <p role="status">{adopted === 0 ? '' : `${adopted} agreements are in the scenario, counted once money that is hoped for counts. Undo takes them back.`}</p>
      <Refused problems={problems} />
    </div>
  );
}
