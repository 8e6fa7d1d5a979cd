import type { ReactNode } from 'react';
import type { Provenance } from '../../models/index';
import { quantityText } from '../format';
import { setByInWords } from '../selectors/explained';

interface ProvenanceCardProps {
  readonly provenance: Provenance;
  readonly unit: string;
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div className="provenance__row"><dt>{name}</dt><dd>{children}</dd></div>;
}

/** Where a value comes from: range, quality, source, and who set it. */
export function ProvenanceCard({ provenance, unit }: ProvenanceCardProps) {
  const { quality, qualityMeaning, source, sourceUrl, locator, note, setBy, reason, range, priceYear } = provenance;
  return (
    <dl className="provenance">
      {range && <Row name="Range">{quantityText(range.low, unit)} to {quantityText(range.high, unit)}</Row>}
      {priceYear !== null && <Row name="Prices of">{priceYear}</Row>}
      <Row name="Quality"><strong>{quality}</strong>: {qualityMeaning}</Row>
      {source !== null && (
        <Row name="Source">
          {sourceUrl === null ? source : <a className="govuk-link" href={sourceUrl} target="_blank" rel="noreferrer noopener">{source} (opens in a new tab)</a>}
          {locator !== null && `, ${locator}`}
        </Row>
      )}
      {note !== null && <Row name="Note">{note}</Row>}
      {setBy !== '' && <Row name="Set by">{setByInWords(setBy)}{reason !== null && `: ${reason}`}</Row>}
      <Row name="Id"><code>{provenance.parameter}</code></Row>
    </dl>
  );
}
