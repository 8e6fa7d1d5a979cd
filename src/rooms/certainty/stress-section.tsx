import { useMemo } from 'react';
import { overlayOf, readStress, type StressOverlay } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { againstText } from '../../selectors/certainty-words';
import { attackRows, gapSentence, pairSentences, stressSentence } from '../../selectors/stress-rows';
import { useOpenDocument } from '../../state/workbench';
import { stressFiles } from '../../stress-files';
import { OwnAttack } from './own-attack';
import { StressTable } from './stress-table';
import { useStress } from './use-stress';

const bundled: readonly StressOverlay[] = stressFiles.flatMap(({ text, file }) => {
  const read = readStress(text, file);
  return read.ok ? [read.value] : [];
});

/** The attacks that a critic will make, each laid over the scenario alone, and two at a time. */
export function StressSection() {
  const { opened: { resolved: stated }, answer: { resolved }, look } = useOpenDocument();
  const overlays = useMemo(() => [...bundled, ...stated.attacks.map(overlayOf)], [stated.attacks]);
  const { stressed, isOld } = useStress(overlays);
  const rows = attackRows(stressed?.rows ?? [], resolved);
  return (
    <section aria-labelledby="stress-title">
      <h2 id="stress-title" className="section-title">What a critic would say</h2>
      {stressed === null && <p>The attacks are being worked out.</p>}
      {stressed !== null && stressed.problems.length > 0 && <div role="alert"><ProblemItems problems={stressed.problems} /></div>}
      {rows.length > 0 && stressed !== null && (
        <div className={isOld ? 'certainty__old' : undefined}>
          <p>{stressSentence(rows, stressed.value)} {stressed.pairs === null && 'Pairs are being tried.'}</p>
          {stressed.pairs !== null && <ul className="said">{pairSentences(stressed.pairs, rows).map((words) => <li key={words}>{words}</li>)}</ul>}
          <p className="room__note">
            Net present social value, {againstText(resolved, look)}, £ present value at {resolved.period.baseYear}, {resolved.priceBaseYear} prices; an
            answer flips where it goes from above zero to below, or back. Posts that an option leaves open are sized anew, as when the change is written
            into the scenario by hand. {gapSentence(stressed.money)}
          </p>
          <StressTable rows={rows} hasGap={stressed.money !== null} hasLines={resolved.thresholds.length > 0} />
        </div>
      )}
      <OwnAttack taken={bundled.map(({ id }) => id)} />
    </section>
  );
}
