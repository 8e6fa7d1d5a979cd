import { useState } from 'react';
import type { Explanation } from '../../models/index';
import { valueText } from '../format';
import { ProvenanceCard } from './provenance-card';

interface TreeProps {
  readonly inputs: readonly Explanation[];
  readonly baseYear: number;
  /** Basis of what the inputs go into; theirs is said only where it differs. */
  readonly basis: string | null;
}

/** The inputs of a figure, each of which opens to its own equation, inputs and sources. */
export function ExplanationTree({ inputs, baseYear, basis }: TreeProps) {
  return (
    <ul className="tree">
      {inputs.map((input, index) => (
        <li key={`${input.id} ${index}`}>
          <Branch input={input} baseYear={baseYear} basis={basis} />
        </li>
      ))}
    </ul>
  );
}

interface BranchProps extends Omit<TreeProps, 'inputs'> {
  readonly input: Explanation;
}

/** What is inside a branch is drawn when it is first opened: a whole tree can hold hundreds of inputs. */
function Branch({ input, baseYear, basis }: BranchProps) {
  const [open, setOpen] = useState(false);
  const value = valueText(input.value, input.unit, { baseYear });
  return (
    <details className="tree__branch" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary className="tree__summary">
        <span className="tree__label">{input.label}</span>
        <data className="tree__value" value={input.value === null ? '' : String(input.value)}>{value}</data>
      </summary>
      {open && (
        <div className="tree__inside">
          {input.basis !== null && input.basis !== basis && <p className="tree__basis">{input.basis}</p>}
          {input.equation !== null && <p className="why__equation">{input.equation}</p>}
          {input.provenance && <ProvenanceCard provenance={input.provenance} unit={input.unit} />}
          {input.inputs.length > 0 && <ExplanationTree inputs={input.inputs} baseYear={baseYear} basis={input.basis ?? basis} />}
        </div>
      )}
    </details>
  );
}
