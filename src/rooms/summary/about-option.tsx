import { optionOf } from '../../selectors/answered';
import { useOpenDocument } from '../../state/workbench';

/** What the chosen option is, in the words of the scenario. */
export function AboutOption() {
  const { answer, look } = useOpenDocument();
  const { label, summary } = optionOf(answer.resolved, look.option);
  if (summary === null) return null;
  return (
    <section className="about" aria-labelledby="about-title">
      <h2 id="about-title" className="section-title">{label}</h2>
      <p>{summary}</p>
    </section>
  );
}
