import { useEffect, useState } from 'react';

/** Long enough for a slider to come to rest, so that only the last of many values is read out. */
const restMilliseconds = 500;

/** Says a changing text politely once it has come to rest. The text the page opens with is not news. */
export function LiveRegion({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => { setSaid(text === first && said === '' ? '' : text); }, restMilliseconds);
    return () => { clearTimeout(timer); };
  }, [text, first, said]);
  return <p className="govuk-visually-hidden" role="status" aria-live="polite" aria-atomic="true">{said}</p>;
}
