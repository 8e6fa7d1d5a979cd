import { following } from '../../components/following';
import { SentenceText } from '../../components/sentence';
import { needInWords } from '../../selectors/need-facts';
import { partyInWords } from '../../selectors/party-words';

/** What the pounds leave out: the need of every MARAC case, and effects without a price. */
export const BeyondPanel = following(function BeyondPanel({ document: { answer, look } }) {
  const { notMonetised } = answer.resolved;
  return (
    <section className="panel" aria-labelledby="beyond-title">
      <div className="panel__head"><h2 id="beyond-title" className="panel__title">Beside the pounds</h2></div>
      <p className="panel__said"><SentenceText sentence={needInWords(answer, look.option)} /></p>
      {notMonetised.length > 0 && (
        <details className="finding">
          <summary className="finding__summary">Not counted in pounds ({notMonetised.length})</summary>
          <ul className="finding__inside">
            {notMonetised.map(({ id, label, direction }) => <li key={id}>{label} ({partyInWords(direction).toLowerCase()})</li>)}
          </ul>
        </details>
      )}
    </section>
  );
});
