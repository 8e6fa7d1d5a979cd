import { optionOf } from '../../selectors/answered';
import { useOpen } from '../../state/workbench';

/** What the chosen option is, in the words of the scenario. */
export function AboutOption() {
  const label = useOpen(({ answer, look }) => optionOf(answer.resolved, look.option).label);
  const summary = useOpen(({ answer, look }) => optionOf(answer.resolved, look.option).summary);
  if (summary === null) return null;
  return (
    <section className="about" aria-labelledby="about-title">
      <h2 id="about-title" className="section-title">{label}</h2>
      <p>{summary}</p>
    </section>
  );
}
