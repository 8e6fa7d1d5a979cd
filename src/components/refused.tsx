import type { Problem } from '../../models/index';
import { inFormWords } from '../selectors/form-words';
import { ProblemItems } from './problem-list';

/** Why an edit was refused, beside the control it was made with. Nothing where it was not. */
export function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="refused" role="alert">
      <p>Not changed. Everything is as it was before.</p>
      <ProblemItems problems={problems.map(inFormWords)} hasPlace={false} />
    </div>
  );
}
