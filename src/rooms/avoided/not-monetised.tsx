import { useOpenDocument } from '../../state/workbench';
import { partyInWords } from '../../selectors/party-words';

/** What is real but carries no price here. */
export function NotMonetised() {
  const { answer } = useOpenDocument();
  return (
    <section aria-labelledby="not-monetised-title">
      <h2 id="not-monetised-title" className="section-title">What carries no price here</h2>
      <ul className="not-monetised">
        {answer.resolved.notMonetised.map(({ id, label, direction, note }) => (
          <li key={id}><strong>{label}</strong> ({partyInWords(direction).toLowerCase()}). {note}</li>
        ))}
      </ul>
    </section>
  );
}
