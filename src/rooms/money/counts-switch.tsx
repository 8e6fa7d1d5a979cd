import { changeFinancial, type FundingCertainty } from '../../../models/index';
import { ChoiceOf } from '../../components/choice-of';
import { Refused } from '../../components/refused';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from '../options/use-change';

const choices: readonly (readonly [FundingCertainty, string])[] = [
  ['agreed', 'Agreed money only'], ['bid', 'Agreed and bid for'], ['hoped_for', 'Agreed, bid and hoped for'],
];

/** Which money counts. It is part of the scenario, so that every room says the same. */
export function CountsSwitch() {
  const { answer: { resolved } } = useOpenDocument();
  const { problems, change } = useChange();
  return (
    <div>
      <ChoiceOf
        legend="Which money counts" options={choices} value={resolved.financial.counts}
        onChange={(counts) => { change((text) => changeFinancial(text, { counts }, resolved.file)); }}
      />
      <Refused problems={problems} />
    </div>
  );
}
