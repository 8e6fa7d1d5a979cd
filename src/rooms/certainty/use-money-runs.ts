import { useEffect, useState } from 'react';
import { moneyCertaintyOf, moneyParts, type MoneyCertainty, type MoneyColumns } from '../../../models/index';
import { useRuns } from '../../state/use-runs';

/** What the runs say of the money of an option. */
export interface MoneyRuns {
  readonly option: string;
  readonly run: number;
  /** Null while it is being worked out. */
  readonly value: MoneyCertainty | null;
  readonly fault: string | null;
}

/** Works out the money of an option over the first draws of each repetition of the last complete run, in parts between which others have their turn. */
export function useMoneyRuns(option: string | null): MoneyRuns | null {
  const ask = useRuns((runs) => runs.ask);
  const state = useRuns((runs) => runs.state);
  const [money, setMoney] = useState<MoneyRuns | null>(null);
  useEffect(() => {
    if (state.kind !== 'complete' || option === null) return undefined;
    const { run, plan } = state;
    let isWanted = true;
    const settle = (value: MoneyCertainty | null, fault: string | null): void => { if (isWanted) setMoney({ option, run, value, fault }); };
    const work = async (): Promise<void> => {
      const parts: MoneyColumns[] = [];
      for (const part of moneyParts(plan)) {
        const columns = await ask('money', { run, option, part });
        if (!isWanted) return;
        if (columns === null) { settle(null, 'the evidence of this scenario lacks what the financial view needs.'); return; }
        parts.push(columns);
      }
      settle(moneyCertaintyOf(parts), null);
    };
    work().catch((error: unknown) => { settle(null, error instanceof Error ? error.message : String(error)); });
    return () => { isWanted = false; };
  }, [ask, state, option]);
  return state.kind === 'complete' && money?.run === state.run && money.option === option ? money : null;
}
