import { useEffect, useState } from 'react';
import { qualityMeanings, UNMEASURED, type Quality } from '../../../models/index';
import { SentenceText } from '../../components/sentence';
import { Slider } from '../../components/slider';
import { qualitySentence } from '../../selectors/quality-count';
import { sliderRows } from '../../selectors/slider-rows';
import { useOpenDocument, useWorkbench } from '../../state/workbench';
import { useQuality } from './use-quality';

/** Wide enough for the inputs to stand beside the answer; narrower, they fold away under it. */
const wide = '(min-width: 62em)';

/** Open where the inputs stand beside the answer; on a narrow window the reader opens them. */
function useFold() {
  const [open, setOpen] = useState(() => window.matchMedia(wide).matches);
  useEffect(() => {
    const media = window.matchMedia(wide);
    const follow = (): void => { setOpen(media.matches); };
    media.addEventListener('change', follow);
    return () => { media.removeEventListener('change', follow); };
  }, []);
  return [open, setOpen] as const;
}

/** What the quality words beside the inputs mean, and those counted in the sentence above. */
function QualityWords({ words }: { readonly words: readonly Quality[] }) {
  return (
    <details className="beliefs__words">
      <summary>What these words mean</summary>
      <dl>
        {[...new Set([...words, ...UNMEASURED])].map((word) => (
          <div key={word}><dt>{word}</dt><dd>{qualityMeanings[word]}</dd></div>
        ))}
      </dl>
    </details>
  );
}

/** How much of what is behind the result nobody has measured or seen. */
function Behind() {
  const quality = useQuality();
  return <p className="beliefs__quality"><SentenceText sentence={quality && qualitySentence(quality)} /></p>;
}

/** The six inputs that matter most, to be moved by hand. */
export function Beliefs() {
  const [open, setOpen] = useFold();
  const { opened, edits, refused } = useOpenDocument();
  const edit = useWorkbench((state) => state.edit);
  const reset = useWorkbench((state) => state.reset);
  const resetAll = useWorkbench((state) => state.resetAll);
  const rows = sliderRows(opened.resolved, opened.movable, edits);
  return (
    <section className="beliefs" aria-labelledby="beliefs-title">
      <details className="beliefs__fold" open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
        <summary className="beliefs__summary"><h2 id="beliefs-title" className="section-title">Inputs that matter most</h2></summary>
        {rows.map((row) => (
          <Slider
            key={row.id} row={row} refused={refused.has(row.id)}
            onChange={(value) => { edit(row.id, value); }} onReset={() => { reset(row.id); }}
          />
        ))}
        {edits.size > 0 && <button type="button" className="plain-button" onClick={resetAll}>{edits.size === 1 ? 'Reset the input moved' : `Reset all ${edits.size} inputs moved`}</button>}
        <Behind />
        <QualityWords words={rows.map(({ quality }) => quality)} />
      </details>
    </section>
  );
}
