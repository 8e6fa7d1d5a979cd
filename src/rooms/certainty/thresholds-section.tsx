import { useMemo } from 'react';
import { CERTAINTY_OUTPUTS, saveThresholds, type ThresholdRecord } from '../../../models/index';
import { EditBox } from '../../components/edit-box';
import { Refused } from '../../components/refused';
import { chanceWords, isOutput, thresholdWords } from '../../selectors/certainty-words';
import { hasOwnLines, linesOf, readLine, withNewLine } from '../../selectors/own-lines';
import { useAnswer } from '../../state/use-answer';
import { useRuns } from '../../state/use-runs';
import { useActions, useOpenDocument } from '../../state/workbench';
import { useChange } from '../options/use-change';

interface LineProps {
  readonly lines: readonly ThresholdRecord[];
  readonly index: number;
  readonly line: ThresholdRecord;
  readonly chance: string;
}

function Line({ lines, index, line, chance }: LineProps) {
  const { answer: { resolved } } = useOpenDocument();
  const { changeText } = useActions();
  const { problems, change } = useChange();
  const moved = (part: Partial<ThresholdRecord>): readonly ThresholdRecord[] => lines.map((each) => (each.id === line.id ? { ...each, ...part } : each));
  const saved = (wanted: readonly ThresholdRecord[]) => (text: string) => saveThresholds(text, wanted, { held: resolved.thresholds, file: resolved.file });
  const save = (wanted: readonly ThresholdRecord[]): void => { change(saved(wanted)); };
  const name = `Line ${index + 1}`;
  return (
    <li className="certainty__line">
      <select className="plain-select" aria-label={`${name}, figure`} value={line.output} onChange={({ currentTarget: { value } }) => { if (isOutput(value)) save(moved({ output: value })); }}>
        {CERTAINTY_OUTPUTS.map((each) => <option key={each} value={each}>{thresholdWords[each]}</option>)}
      </select>
      <select className="plain-select" aria-label={`${name}, side`} value={line.side} onChange={({ currentTarget: { value } }) => { save(moved({ side: value === 'above' ? 'above' : 'at_most' })); }}>
        <option value="above">is above</option>
        <option value="at_most">is at most</option>
      </select>
      <EditBox
        label={`${name}, pounds`} kind="number" value={String(line.value)}
        onCommit={(typed) => {
          const read = readLine(typed, resolved.file);
          return read.ok ? changeText(saved(moved({ value: read.value }))) : read.problems;
        }}
      />
      <strong>{chance}</strong>
      {hasOwnLines(resolved) && <button type="button" className="plain-button" onClick={() => { save(lines.filter(({ id }) => id !== line.id)); }}>Remove line {index + 1}</button>}
      <Refused problems={problems} />
    </li>
  );
}

/** Lines of the reader's own, how often each holds, and how often all do. */
export function ThresholdsSection() {
  const { answer: { resolved }, look: { option, baseline } } = useOpenDocument();
  const thresholds = useMemo(() => linesOf(resolved), [resolved]);
  const state = useRuns((runs) => runs.state);
  const asked = useMemo(() => (state.kind === 'complete' ? { run: state.run, option, baseline, thresholds } : null), [state, option, baseline, thresholds]);
  const { value, fault } = useAnswer('thresholds', asked);
  const { problems, change } = useChange();
  return (
    <section aria-labelledby="thresholds-title">
      <h2 id="thresholds-title" className="section-title">Lines of your own</h2>
      <p className="room__note">
        In pounds. The dearest year is that of the whole option, every other figure is the option less its baseline. They become part of the scenario, and
        “What a critic would say” tells which of them each attack breaks.
      </p>
      {fault !== null && <p role="alert">The lines could not be counted: {fault}</p>}
      <ul className="certainty__lines">
        {thresholds.map((line, index) => {
          const chance = value?.each.get(line.id);
          return <Line key={line.id} lines={thresholds} index={index} line={line} chance={chance ? chanceWords(chance) : 'not run yet'} />;
        })}
      </ul>
      {thresholds.length > 1 && value?.all && <p>All of them at once: {chanceWords(value.all)}.</p>}
      <button type="button" className="plain-button" onClick={() => { change((text) => saveThresholds(text, withNewLine(thresholds), { held: resolved.thresholds, file: resolved.file })); }}>Add a line</button>
      <Refused problems={problems} />
    </section>
  );
}
