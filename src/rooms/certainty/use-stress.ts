import { useEffect, useMemo, useState } from 'react';
import { stressPack, worstPairs, type MoneyFigures, type Problem, type StressOverlay, type StressPair, type StressRow, type WorstPairs } from '../../../models/index';
import { useRested } from '../../components/use-rested';
import { library } from '../../library';
import { useOpenDocument } from '../../state/workbench';

/** What the attacks have done so far. */
export interface Stressed {
  readonly asked: unknown;
  readonly value: number;
  readonly rows: readonly StressRow[];
  /** Without any attack; null where the scenario states no agreements. */
  readonly money: MoneyFigures | null;
  /** Null until every pair has been tried. */
  readonly pairs: WorstPairs | null;
  readonly problems: readonly Problem[];
}

/** The page is given back this often. */
const sliceMilliseconds = 30;

/** Lays the attacks over the scenario, then every two of them, in slices that leave the page free. */
export function useStress(overlays: readonly StressOverlay[]): { readonly stressed: Stressed | null; readonly isOld: boolean } {
  const { opened: { ready }, edits, look: { option, baseline } } = useOpenDocument();
  const now = useMemo(() => ({ ready, edits, option, baseline, overlays }), [ready, edits, option, baseline, overlays]);
  const asked = useRested(now);
  const [stressed, setStressed] = useState<Stressed | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tried: StressPair[] = [];
    const slice = (pairs: Iterator<StressPair>, so: Stressed): void => {
      for (const end = performance.now() + sliceMilliseconds; performance.now() < end;) {
        const next = pairs.next();
        if (next.done === true) { setStressed({ ...so, pairs: worstPairs(tried) }); return; }
        tried.push(next.value);
      }
      timer = setTimeout(() => { slice(pairs, so); });
    };
    timer = setTimeout(() => {
      const { file, text } = asked.ready;
      const edited = [...asked.edits].map(([parameter, value]) => ({ parameter, value }));
      const pack = stressPack(text, { file, library, edits: edited }, asked.overlays, { option: asked.option, baseline: asked.baseline, posts: 'sized anew' });
      if (!pack.ok) { setStressed({ asked, value: 0, rows: [], money: null, pairs: null, problems: pack.problems }); return; }
      const so: Stressed = { asked, value: pack.value.netPresentSocialValue, rows: pack.value.rows, money: pack.value.money, pairs: null, problems: [] };
      setStressed(so);
      timer = setTimeout(() => { slice(pack.value.pairs(), so); });
    });
    return () => { clearTimeout(timer); };
  }, [asked]);
  return { stressed, isOld: stressed !== null && stressed.asked !== now };
}
