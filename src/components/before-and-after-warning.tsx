import { beforeAndAfterLines } from '../selectors/effect-rows';
import { useOpen } from '../state/workbench';

/** Follows the result into every room while a figure without a comparison group feeds it. */
export function BeforeAndAfterWarning() {
  // Which effect feeds a line is in the text; a value that is being tried out cannot change it.
  const resolved = useOpen(({ opened }) => opened.resolved);
  const lines = beforeAndAfterLines(resolved);
  if (lines.length === 0) return null;
  return (
    <section className="before-and-after" aria-label="Before-and-after figure in use">
      <p>
        <strong>Before-and-after figure in use.</strong> {lines.join(', ')} {lines.length === 1 ? 'rests' : 'rest'} on a change measured without a
        comparison group. Part of it would have come about without Drive, so these results claim too much.
      </p>
    </section>
  );
}
