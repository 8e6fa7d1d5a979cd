import { memo, useEffect, useState } from 'react';
import { qualityMeanings, UNMEASURED } from '../../../models/index';
import { SentenceText } from '../../components/sentence';
import { Slider } from '../../components/slider';
import { qualitySentence } from '../../selectors/quality-count';
import { sliderRows } from '../../selectors/slider-rows';
import { useActions, useOpen } from '../../state/workbench';
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
function QualityWords() {
  const { resolved, movable } = useOpen(({ opened }) => opened);
  const words = movable.flatMap((id) => resolved.parameters.get(id)?.quality ?? []);
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

/** One input; it is drawn again only when it is itself moved. */
const Movable = memo(function Movable({ id }: { readonly id: string }) {
  const resolved = useOpen(({ opened }) => opened.resolved);
  const edited = useOpen(({ edits }) => edits.get(id));
  const refused = useOpen((document) => document.refused.has(id));
  const { edit, reset } = useActions();
  const [row] = sliderRows(resolved, [id], new Map(edited === undefined ? [] : [[id, edited]]));
  return row && <Slider row={row} refused={refused} onChange={(value) => { edit(id, value); }} onReset={() => { reset(id); }} />;
});

/** The six inputs that matter most, to be moved by hand. */
export function Beliefs() {
  const [open, setOpen] = useFold();
  const movable = useOpen(({ opened }) => opened.movable);
  const moved = useOpen(({ edits }) => edits.size);
  const { resetAll } = useActions();
  return (
    <section className="beliefs" aria-labelledby="beliefs-title">
      <details className="beliefs__fold" open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
        <summary className="beliefs__summary"><h2 id="beliefs-title" className="section-title">Inputs that matter most</h2></summary>
        {movable.map((id) => <Movable key={id} id={id} />)}
        {moved > 0 && <button type="button" className="plain-button" onClick={resetAll}>{moved === 1 ? 'Reset the input moved' : `Reset all ${moved} inputs moved`}</button>}
        <Behind />
        <QualityWords />
      </details>
    </section>
  );
}
