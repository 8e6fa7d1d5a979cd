import { useEffect, useMemo, useState } from 'react';
import { stressSteps, worstPairs, type MoneyFigures, type Problem, type StressOverlay, type StressRow, type WorstPairs } from '../../../models/index';
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
const sliceMilliseconds = 20;

/** Takes all that a generator gives, in slices that leave the page free, then says so. Returns the way to give up. */
function inSlices<Item>(items: Iterator<Item>, done: (all: readonly Item[]) => void): () => void {
  const taken: Item[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    for (const end = performance.now() + sliceMilliseconds; performance.now() < end;) {
      const next = items.next();
      if (next.done === true) { done(taken); return; }
      taken.push(next.value);
    }
    timer = setTimeout(slice);
  };
  timer = setTimeout(slice);
  return () => { clearTimeout(timer); };
}

/** Lays the attacks over the scenario, then every two of them. */
export function useStress(overlays: readonly StressOverlay[]): { readonly stressed: Stressed | null; readonly isOld: boolean } {
  const { opened: { ready }, edits, look: { option, baseline } } = useOpenDocument();
  const now = useMemo(() => ({ ready, edits, option, baseline, overlays }), [ready, edits, option, baseline, overlays]);
  const asked = useRested(now);
  const [stressed, setStressed] = useState<Stressed | null>(null);
  useEffect(() => {
    const begin = (): void => {
      const { file, text } = asked.ready;
      const edited = [...asked.edits].map(([parameter, value]) => ({ parameter, value }));
      const steps = stressSteps(text, { file, library, edits: edited }, asked.overlays, { option: asked.option, baseline: asked.baseline, posts: 'sized anew' });
      if (!steps.ok) { setStressed({ asked, value: 0, rows: [], money: null, pairs: null, problems: steps.problems }); return; }
      const { netPresentSocialValue: value, money, rows, pairs } = steps.value;
      stop = inSlices(rows(), (all) => {
        const so: Stressed = { asked, value, rows: all, money, pairs: null, problems: [] };
        setStressed(so);
        stop = inSlices(pairs(), (tried) => { setStressed({ ...so, pairs: worstPairs(tried) }); });
      });
    };
    const timer = setTimeout(begin);
    let stop = (): void => { clearTimeout(timer); };
    return () => { stop(); };
  }, [asked]);
  return { stressed, isOld: stressed !== null && stressed.asked !== now };
}
