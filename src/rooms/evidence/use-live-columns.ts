import { useMemo } from 'react';
import { compare } from '../../../models/index';
import { nothingYet, type LiveColumns } from '../../selectors/evidence-rows';
import { switchingRows } from '../../selectors/switching-words';
import type { Document } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useRun } from '../../state/use-run';
import { useRuns } from '../../state/use-runs';

/** Without workers a run is left to the room Certainty: here it would be in the way of typing. */
function hasWorkers(): boolean {
  return typeof Worker !== 'undefined' && window.location.protocol !== 'file:';
}

/** Where the answer turns by each input, and what each is worth knowing: both of the figures on the page, or nothing. */
export function useLiveColumns({ answer, look }: Document): LiveColumns {
  const { resolved, appraisal } = answer;
  const { option, baseline } = look;
  const isSame = option === baseline;
  useRun(!isSame && hasWorkers());
  const worth = useRuns((runs) => runs.worth);
  const asked = useMemo(() => (isSame ? null : { resolved, option, baseline }), [isSame, resolved, option, baseline]);
  const { value, isOld } = useAnswer('switching', asked);
  const pays = useMemo(() => compare(appraisal, option, baseline).netPresentSocialValue > 0, [appraisal, option, baseline]);
  return useMemo(() => (isSame ? nothingYet : {
    switching: value === null || isOld ? null : switchingRows(resolved, value, pays),
    worth: worth?.resolved === resolved ? worth.value.parameters : null,
  }), [isSame, value, isOld, resolved, pays, worth]);
}
