import { useState } from 'react';
import { saveLineEffects, type Problem } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { ScrollRegion } from '../../components/scroll-region';
import { today } from '../../components/today';
import { effectChoices, effectLines, type EffectLine } from '../../selectors/effect-rows';
import { useActions, useOpenDocument } from '../../state/workbench';
import { AcceptForm, type Wanted } from './accept-form';
import { Measures } from './measures';

/** Written where an effect with a comparison group is chosen without a word: it needs no defence, but a reader sees how it came. */
const chosenOnScreen = 'Chosen on screen; no reason was given';

/** Which effect feeds each line, and the answer under each. */
export function Effects() {
  const { answer } = useOpenDocument();
  const { changeText } = useActions();
  const { resolved } = answer;
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const choices = effectChoices(resolved);
  const write = ({ lines, effect }: Wanted, acceptBeforeAndAfter: boolean, reason: string, by: string): void => {
    const changes = lines.map((line) => ({ line, effect, acceptBeforeAndAfter, reason, by, on: today() }));
    const refused = changeText((text) => saveLineEffects(text, changes, resolved.file));
    setProblems(refused);
    if (refused.length === 0) setWanted(null);
  };
  const choose = (lines: readonly string[], effect: string): void => {
    setProblems([]);
    if (choices.find(({ id }) => id === effect)?.isBeforeAndAfter === true) setWanted({ lines, effect });
    else write({ lines, effect }, false, chosenOnScreen, resolved.author);
  };
  const lines = effectLines(resolved);
  return (
    <>
      <Measures onUse={(effect) => { choose(lines.filter(({ included }) => included).map(({ id }) => id), effect); }} />
      {wanted !== null && (
        <AcceptForm
          key={`${wanted.effect} ${wanted.lines.join(' ')}`} wanted={wanted}
          onAccept={(reason, by) => { write(wanted, true, reason, by); }} onCancel={() => { setWanted(null); }}
        />
      )}
      {problems.length > 0 && (
        <div className="override-form__problems" role="alert"><p><strong>Not changed.</strong></p><ProblemItems problems={problems} /></div>
      )}
      <EffectsTable lines={lines} choices={choices} onChoose={choose} />
    </>
  );
}

interface EffectsTableProps {
  readonly lines: readonly EffectLine[];
  readonly choices: ReturnType<typeof effectChoices>;
  readonly onChoose: (lines: readonly string[], effect: string) => void;
}

/** Each line with its effect, to be changed, and what follows from it. */
function EffectsTable({ lines, choices, onChoose }: EffectsTableProps) {
  return (
    <section aria-labelledby="effects-title">
      <h2 id="effects-title" className="section-title">What feeds each line</h2>
      <ScrollRegion label="Effect of each line, table">
        <table className="twin lines">
          <caption className="govuk-visually-hidden">Avoided costs with the effect that feeds each</caption>
          <thead>
            <tr>
              <th scope="col" className="twin__fixed">Line</th>
              <th scope="col">Effect</th>
              <th scope="col">Value, who gains</th>
              <th scope="col">What it assumes</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row" className="twin__fixed lines__name">{line.label}{!line.included && ' (left out)'}</th>
                <td>
                  <select
                    className="plain-select" aria-label={`Effect that feeds ${line.label}`} value={line.effect}
                    onChange={(event) => { onChoose([line.id], event.currentTarget.value); }}
                  >
                    {choices.map(({ id, words }) => <option key={id} value={id}>{words}</option>)}
                  </select>
                </td>
                <td>{line.value}, {line.bearer}</td>
                <td className="lines__note"><Assumes line={line} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Assumes({ line }: { readonly line: EffectLine }) {
  return (
    <>
      {line.isBeforeAndAfter && <strong>Before-and-after figure. </strong>}
      {line.bridge}
      {line.note !== null && ` ${line.note}`}
      {line.change !== null && ` Changed: ${line.change}.`}
    </>
  );
}
