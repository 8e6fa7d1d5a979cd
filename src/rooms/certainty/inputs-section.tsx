import { useId, useMemo, useState } from 'react';
import type { ResolvedParameter, WhatIf } from '../../../models/index';
import { uncertainInputs } from '../../selectors/certainty-inputs';
import { movable } from '../../selectors/input-curves';
import { useAnswer } from '../../state/use-answer';
import { useOpenDocument } from '../../state/workbench';
import { CurvePanel } from './curve-panel';
import { GridPanel } from './grid-panel';

interface PickProps {
  readonly label: string;
  readonly value: ResolvedParameter;
  readonly inputs: readonly ResolvedParameter[];
  readonly onPick: (id: string) => void;
}

function Pick({ label, value, inputs, onPick }: PickProps) {
  const id = useId();
  return (
    <p className="compared">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plain-select" value={value.id} onChange={(event) => { onPick(event.currentTarget.value); }}>
        {inputs.map((input) => <option key={input.id} value={input.id}>{input.label}</option>)}
      </select>
    </p>
  );
}

/** One input followed along its range, and two together; those that move the figure most are there first. */
export function InputsSection({ question }: { readonly question: WhatIf }) {
  const { answer: { resolved } } = useOpenDocument();
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  const { value } = useAnswer('tornado', useMemo(() => ({ resolved, question }), [resolved, question]));
  const inputs = useMemo(() => uncertainInputs(resolved), [resolved]);
  const widest = value?.rows.map(({ id }) => id) ?? [];
  const first = movable(resolved, chosen[0] ?? '') ?? movable(resolved, widest[0] ?? '');
  const second = movable(resolved, chosen[1] ?? '') ?? movable(resolved, widest.find((id) => id !== first?.id) ?? '');
  if (first === null || second === null) return null;
  return (
    <section aria-labelledby="inputs-title">
      <h2 id="inputs-title" className="section-title">One input, and two together</h2>
      <div className="certainty__picks">
        <Pick label="Input" value={first} inputs={inputs} onPick={(id) => { setChosen([id, chosen[1]]); }} />
        <Pick label="and second input" value={second} inputs={inputs} onPick={(id) => { setChosen([chosen[0], id]); }} />
      </div>
      <div className="certainty__panels">
        <CurvePanel question={question} parameter={first} />
        {first.id === second.id
          ? <p>Choose two different inputs to see them together.</p>
          : <GridPanel question={question} across={first} down={second} />}
      </div>
    </section>
  );
}
