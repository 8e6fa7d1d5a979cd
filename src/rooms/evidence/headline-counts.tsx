import type { HeadlineEvidence } from '../../selectors/headline-evidence';

interface HeadlineCountsProps {
  readonly headline: HeadlineEvidence;
  readonly onShow: (quality: string) => void;
}

/** How much of the headline rests on what nobody has measured or seen. */
export function HeadlineCounts({ headline, onShow }: HeadlineCountsProps) {
  const { title, counts, services, withServices } = headline;
  return (
    <section aria-labelledby="headline-title">
      <h2 id="headline-title" className="section-title">Behind the headline</h2>
      <p>{title}. One input can be counted under more than one of these:</p>
      <ul className="counts">
        {counts.map(({ quality, words, count }) => (
          <li key={quality}>
            <strong>{count}</strong> {words}
            {count > 0 && <button type="button" className="plain-button" aria-label={`Show those that ${words}`} onClick={() => { onShow(quality); }}>show</button>}
          </li>
        ))}
      </ul>
      {services.length > 0 && (
        <p className="room__note">The existing {services.length === 1 ? 'service' : 'services'} of {services.join(' and ')} {services.length === 1 ? 'is' : 'are'} placeholders too.
          With today’s services there are {withServices.figures} figures, {withServices.placeholders} of them placeholders, as the Summary counts.</p>
      )}
    </section>
  );
}
