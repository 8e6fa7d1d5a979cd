import { SpreadChart } from '../../charts/spread-chart';
import { useRested } from '../../components/use-rested';
import type { OverrideDraft, Replaceable } from '../../selectors/override-draft';
import { draftPreview } from '../../selectors/spread-preview';

interface SpreadPreviewProps {
  readonly draft: OverrideDraft;
  readonly parameter: Replaceable;
}

/** What the range in the form would do in runs, before it is used; or why it cannot be. */
export function SpreadPreview({ draft, parameter }: SpreadPreviewProps) {
  const preview = draftPreview(useRested(draft), parameter);
  if (preview === null) return null;
  if (preview.kind === 'refused') {
    return (
      <div className="override-form__preview" role="status">
        <p><strong>This range cannot be drawn.</strong></p>
        {preview.problems.map(({ what, why, remedy }) => <p key={what}>{what} {why} {remedy}</p>)}
      </div>
    );
  }
  return (
    <div className="override-form__preview">
      <p>{preview.words}:</p>
      <SpreadChart preview={preview.preview} />
      <dl className="certainty__spread">
        {preview.figures.map(({ words, value, text }) => <div key={words}><dt>{words}</dt><dd><data value={String(value)}>{text}</data></dd></div>)}
      </dl>
    </div>
  );
}
