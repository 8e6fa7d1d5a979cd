import { useDeferredValue, useEffect } from 'react';
import { learningGroups } from '../selectors/certainty-groups';
import { isSameQuestion, type Picture } from './runs';
import { useRuns } from './use-runs';
import { useOpenDocument } from './workbench';

/** What runs say of the options looked at. */
export interface Shown {
  /** Null before the first draws, and for the baseline against itself. */
  readonly picture: Picture | null;
  /** The picture is of figures or options that are no longer those on the page. */
  readonly isOld: boolean;
}

/** Keeps a run of the present figures going for as long as this is on the page. */
export function useRun(isWanted = true): Shown {
  const document = useOpenDocument();
  // A run is put together after the frame in which the figures follow a moving input.
  const later = useDeferredValue(document);
  const output = useRuns((runs) => runs.output);
  const want = useRuns((runs) => runs.want);
  const picture = useRuns((runs) => runs.picture);
  const isNone = useRuns((runs) => runs.state.kind === 'none');
  useEffect(() => {
    const { answer: { resolved }, look: { option, baseline } } = later;
    if (isWanted) want(resolved, { option, baseline, output }, learningGroups(resolved));
  }, [isWanted, isNone, later, output, want]);
  const { answer: { resolved }, look: { option, baseline } } = document;
  if (picture === null || picture.resolved.id !== resolved.id || option === baseline) return { picture: null, isOld: false };
  return { picture, isOld: picture.resolved !== resolved || !isSameQuestion(picture.question, { option, baseline, output }) };
}
