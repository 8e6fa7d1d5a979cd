import { useMemo } from 'react';
import { uncertainInputs } from '../../selectors/certainty-inputs';
import type { CorrelationDraft } from '../../selectors/run-draft';
import { useOpenDocument } from '../../state/workbench';

interface CorrelationFieldsProps {
  readonly pairs: readonly CorrelationDraft[];
  readonly faults: readonly (string | null)[];
  readonly onChange: (pairs: readonly CorrelationDraft[]) => void;
}

/** Inputs that tend to move together, pair by pair. */
export function CorrelationFields({ pairs, faults, onChange }: CorrelationFieldsProps) {
  const { answer: { resolved } } = useOpenDocument();
  const inputs = useMemo(() => uncertainInputs(resolved).map(({ id, label }) => <option key={id} value={id}>{label}</option>), [resolved]);
  const fill = (index: number, part: Partial<CorrelationDraft>): void => {
    onChange(pairs.map((pair, at) => (at === index ? { ...pair, ...part } : pair)));
  };
  return (
    <fieldset className="certainty__pairs">
      <legend className="form-field__label">Inputs that move together</legend>
      <p className="form-field__hint">Rank correlation of a pair, from −1 to 1. Inputs that are not paired are drawn independently.</p>
      {pairs.map(({ a, b, rank, reason }, index) => (
        <div key={index} className="certainty__pair">
          <select className="plain-select" aria-label={`Pair ${index + 1}, first input`} value={a} onChange={(event) => { fill(index, { a: event.currentTarget.value }); }}>
            <option value="">choose an input</option>{inputs}
          </select>
          <select className="plain-select" aria-label={`Pair ${index + 1}, second input`} value={b} onChange={(event) => { fill(index, { b: event.currentTarget.value }); }}>
            <option value="">choose an input</option>{inputs}
          </select>
          <input
            className="text-box" inputMode="decimal" autoComplete="off" aria-label={`Pair ${index + 1}, rank correlation`} value={rank}
            aria-invalid={(faults[index] ?? null) !== null} onChange={(event) => { fill(index, { rank: event.currentTarget.value }); }}
          />
          <input
            className="text-box certainty__reason" autoComplete="off" aria-label={`Pair ${index + 1}, why they move together`} placeholder="Why they move together" value={reason}
            onChange={(event) => { fill(index, { reason: event.currentTarget.value }); }}
          />
          <button type="button" className="plain-button" onClick={() => { onChange(pairs.filter((_, at) => at !== index)); }}>Remove pair {index + 1}</button>
          {(faults[index] ?? null) !== null && <p className="form-field__error">{faults[index]}</p>}
        </div>
      ))}
      <button type="button" className="plain-button" onClick={() => { onChange([...pairs, { a: '', b: '', rank: '0.5', reason: '' }]); }}>Add a pair</button>
    </fieldset>
  );
}
