import { useDeferredValue, useMemo } from 'react';
import { relaxations, teamLimits } from '../../../models/index';
import { SaveAs } from '../../components/save-as';
import { limitRows, relaxationRow, type Amount, type RelaxationRow, type TeamLimitRow } from '../../selectors/limit-rows';
import { useOpenDocument } from '../../state/workbench';
import { RelaxationsTable } from './relaxations-table';

function Number({ amount: { value, text } }: { readonly amount: Amount }) {
  return <data value={value}>{text}</data>;
}

function Cheapest({ cheapest }: { readonly cheapest: RelaxationRow | null }) {
  if (cheapest === null) return <p>No change that was tried lets one more person start; a go-live earlier than mobilisation allows is not tried.</p>;
  const { what, starts, cost, npsv, perStart } = cheapest;
  return (
    <p>
      <strong>Cheapest way to start more people:</strong> {what}. <Number amount={starts} /> starts, <Number amount={cost} /> undiscounted
      {perStart && <> (<Number amount={perStart} /> a start)</>}, <Number amount={npsv} /> net present social value.
    </p>
  );
}

function TeamCard({ row }: { readonly row: TeamLimitRow }) {
  return (
    <li className="limit">
      <h3 className="limit__team">{row.label}: {row.binding.toLowerCase()} {row.binding === 'Posts' ? 'bind' : 'binds'}</h3>
      <p>In <data value={row.bindingMonths}>{row.bindingMonths}</data> of {row.deliveryMonths} months {row.because}.</p>
      <Cheapest cheapest={row.cheapest} />
      <table className="twin">
        <caption className="govuk-visually-hidden">What holds {row.label} back</caption>
        <thead><tr><th scope="col">Limit</th><th scope="col" className="twin__number">Months</th><th scope="col" className="twin__number">People kept from starting</th></tr></thead>
        <tbody>
          {row.limits.map(({ limit, name, months, people }) => (
            <tr key={limit}>
              <th scope="row">{name}</th><td className="twin__number"><data value={months}>{months}</data></td>
              <td className="twin__number">{limit === 'demand' ? '–' : <Number amount={people} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

/** The tables of all teams as one. */
function savedRows(rows: readonly TeamLimitRow[]): readonly (readonly string[])[] {
  return [
    ['Team', 'Limit', 'Months', 'People kept from starting'],
    ...rows.flatMap(({ label, limits }) => limits.map(({ limit, name, months, people }) => (
      [label, name, String(months), limit === 'demand' ? '' : String(people.value)]))),
  ];
}

/** What binds each team, the cheapest way round it, and every change that was tried. Worked out once the answer has settled. */
export function LimitsSection() {
  const { answer, look } = useOpenDocument();
  const settled = useDeferredValue(answer);
  const { rows, tried } = useMemo(() => {
    const changes = relaxations(settled.appraisal, look.option);
    return {
      rows: limitRows(settled, teamLimits(settled.appraisal, look.option, changes)),
      tried: changes.map((change) => relaxationRow(settled, change)),
    };
  }, [settled, look.option]);
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title" className="section-title">What holds each team back</h2>
      <p className="room__note">
        Each way round is one change, with the posts of every other team held. Money in {settled.resolved.priceBaseYear} prices; net present
        social value at {settled.resolved.period.baseYear}. People kept from starting are accepted, or would be if referrals were open in full.
      </p>
      <ul className="limits">{rows.map((row) => <TeamCard key={row.team} row={row} />)}</ul>
      <SaveAs title="What holds each team back" rows={() => savedRows(rows)} />
      <RelaxationsTable rows={tried} priceBaseYear={settled.resolved.priceBaseYear} />
    </section>
  );
}
