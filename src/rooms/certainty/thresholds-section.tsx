import { useMemo, useState } from 'react';
import { CERTAINTY_OUTPUTS } from '../../../models/index';
import { chanceWords, isOutput, thresholdWords } from '../../selectors/certainty-words';
import { readTyped } from '../../selectors/typed-number';
import { useAnswer } from '../../state/use-answer';
import { useRuns } from '../../state/use-runs';
import { useOpenDocument } from '../../state/workbench';
import type { OwnThreshold } from '../../worker/protocol';

interface LineProps {
  readonly line: OwnThreshold;
  readonly index: number;
  readonly chance: string;
  readonly onChange: (line: OwnThreshold) => void;
  readonly onRemove: () => void;
}

function Line({ line, index, chance, onChange, onRemove }: LineProps) {
  const [typed, setTyped] = useState(String(line.value));
  const isUnread = readTyped(typed, false) === null;
  const name = `Line ${index + 1}`;
  return (
    <li className="certainty__line">
      <select className="plain-select" aria-label={`${name}, figure`} value={line.output} onChange={({ currentTarget: { value } }) => { if (isOutput(value)) onChange({ ...line, output: value }); }}>
        {CERTAINTY_OUTPUTS.map((each) => <option key={each} value={each}>{thresholdWords[each]}</option>)}
      </select>
      <select className="plain-select" aria-label={`${name}, side`} value={line.side} onChange={({ currentTarget: { value } }) => { onChange({ ...line, side: value === 'above' ? 'above' : 'at most' }); }}>
        <option value="above">is above</option>
        <option value="at most">is at most</option>
      </select>
      <input
        className="text-box" inputMode="decimal" autoComplete="off" aria-label={`${name}, pounds`} value={typed} aria-invalid={isUnread}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const read = readTyped(value, false);
          if (read !== null) onChange({ ...line, value: read });
        }}
      />
      <strong>{isUnread ? 'Type plain pounds, such as 1500000' : chance}</strong>
      <button type="button" className="plain-button" onClick={onRemove}>Remove line {index + 1}</button>
    </li>
  );
}

/** Lines of the reader's own, how often each holds, and how often all do. */
export function ThresholdsSection() {
  const { look: { option, baseline } } = useOpenDocument();
  const thresholds = useRuns((runs) => runs.thresholds);
  const draw = useRuns((runs) => runs.draw);
  const state = useRuns((runs) => runs.state);
  const asked = useMemo(() => (state.kind === 'complete' ? { run: state.run, option, baseline, thresholds } : null), [state, option, baseline, thresholds]);
  const { value, fault } = useAnswer('thresholds', asked);
  const add = (): void => {
    const next = Math.max(0, ...thresholds.map(({ id }) => Number(/^line-(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
    draw([...thresholds, { id: `line-${next}`, output: 'peak_year_cost', side: 'at most', value: 1_000_000 }]);
  };
  return (
    <section aria-labelledby="thresholds-title">
      <h2 id="thresholds-title" className="section-title">Lines of your own</h2>
      <p className="room__note">In pounds. The dearest year is that of the whole option, every other figure is the option less its baseline.</p>
      {fault !== null && <p role="alert">The lines could not be counted: {fault}</p>}
      <ul className="certainty__lines">
        {thresholds.map((line, index) => {
          const chance = value?.each.get(line.id);
          return (
            <Line
              key={line.id} line={line} index={index} chance={chance ? chanceWords(chance) : 'not run yet'}
              onChange={(changed) => { draw(thresholds.map((each) => (each.id === changed.id ? changed : each))); }}
              onRemove={() => { draw(thresholds.filter(({ id }) => id !== line.id)); }}
            />
          );
        })}
      </ul>
      {thresholds.length > 1 && value?.all && <p>All of them at once: {chanceWords(value.all)}.</p>}
      <button type="button" className="plain-button" onClick={add}>Add a line</button>
    </section>
  );
}
