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

/** The limits that can be read. */
export function limitsIn(typed: TypedLimits): ReadonlyMap<string, number> {
  return new Map(Object.entries(typed).flatMap(([id, text]) => {
    const limit = readLimit(text);
    return limit === null ? [] : [[id, limit] as const];
  }));
}

interface LimitFieldsProps {
  readonly who: WhoPays;
  readonly typed: TypedLimits;
  readonly onChange: (typed: TypedLimits) => void;
}

/** The most that each partner can pay in a year. */
export function LimitFields({ who, typed, onChange }: LimitFieldsProps) {
  return (
    <fieldset className="gains__limits">
      <legend className="room__note">
        The most that each can pay in a year, in £ of the price base year. Left empty: no limit. These limits are for trying out and are not saved.
      </legend>
      {who.agencies.filter(({ contributes }) => contributes).map((agency) => {
        const text = typed[agency.id] ?? '';
        const error = text.trim() === '' || readLimit(text) !== null ? null : 'Type plain pounds, such as 150000';
        return (
          <FormField key={agency.id} label={agencyName(agency)} error={error}>
            {(ids) => (
              <input
                {...ids} className="text-box" inputMode="decimal" autoComplete="off" value={text}
                onChange={(event) => { onChange({ ...typed, [agency.id]: event.currentTarget.value }); }}
              />
            )}
          </FormField>
        );
      })}
    </fieldset>
  );
}
