import type { WhoPays } from '../../../models/index';
import { FormField } from '../../components/form-field';
import { agencyName } from '../../selectors/ledger-tables';
import { readTyped } from '../../selectors/typed-number';

/** What was typed for each agency; nothing typed is no limit. */
export type TypedLimits = Readonly<Record<string, string>>;

/** A limit as typed in pounds a year; null where it is none. */
function readLimit(typed: string): number | null {
  const value = readTyped(typed, false);
  return value === null || value < 0 ? null : value;
}

/** Whether every box is empty or holds a limit. */
export function canBeRead(typed: TypedLimits): boolean {
  return Object.values(typed).every((text) => text.trim() === '' || readLimit(text) !== null);
}

/** The limits that can be read. */
export function limitsIn(typed: TypedLimits): ReadonlyMap<string, number> {
  return new Map(Object.entries(typed).flatMap(([id, text]) => {
    const limit = readLimit(text);
    return limit === null ? [] : [[id, limit] as const];
  }));
}

/** Limits of the scenario as boxes show them. */
export function typedLimits(limits: readonly { readonly agency: string; readonly amount: number }[]): TypedLimits {
  return Object.fromEntries(limits.map(({ agency, amount }) => [agency, String(amount)]));
}

interface LimitFieldsProps {
  readonly who: WhoPays;
  readonly typed: TypedLimits;
  readonly onChange: (typed: TypedLimits) => void;
  /** Once a box is left or Enter is pressed. */
  readonly onDone: () => void;
}

/** The most that each partner can pay in a year. */
export function LimitFields({ who, typed, onChange, onDone }: LimitFieldsProps) {
  return (
    <form className="gains__limits-form" aria-label="Limits" noValidate onSubmit={(event) => { event.preventDefault(); onDone(); }}>
      <fieldset className="gains__limits">
        <legend className="room__note">
          The most that each can pay in a year, in £ of the price base year. Left empty: no limit. They are kept in the scenario under “financial”.
        </legend>
        {who.agencies.filter(({ contributes }) => contributes).map((agency) => {
          const text = typed[agency.id] ?? '';
          const error = text.trim() === '' || readLimit(text) !== null ? null : 'Type plain pounds, such as 150000';
          return (
            <FormField key={agency.id} label={agencyName(agency)} error={error}>
              {(ids) => (
                <input
                  {...ids} className="text-box" inputMode="decimal" autoComplete="off" value={text}
                  onChange={(event) => { onChange({ ...typed, [agency.id]: event.currentTarget.value }); }} onBlur={onDone}
                />
              )}
            </FormField>
          );
        })}
      </fieldset>
      <button type="submit" className="govuk-visually-hidden" tabIndex={-1}>Keep the limits</button>
    </form>
  );
}
