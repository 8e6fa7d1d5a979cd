import { useRef } from 'react';
import type { ForceStart } from '../../../models/index';
import { rowsIn } from '../../carry/table-csv';
import { SaveAs } from '../../components/save-as';
import { ScrollRegion } from '../../components/scroll-region';
import { originRows, originSentence, startSourceLines, teamRows } from '../../selectors/start-rows';

/** Whose figures the scenario will stand on, before anything is made of them. */
function OriginTable({ start }: { readonly start: ForceStart }) {
  return (
    <ScrollRegion label="What is local and what is national" canSave={false}>
      <table className="start-table">
        <caption className="govuk-visually-hidden">What is local and what is national</caption>
        <thead><tr><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">Whose</th><th scope="col">Source and year</th></tr></thead>
        <tbody>
          {originRows(start).map(({ id, label, value, whose, quality, source, note }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{value}</td>
              <td><strong>{whose}</strong></td>
              <td>{source} ({quality}){note !== null && <span className="start-table__note">{note}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TeamTable({ start }: { readonly start: ForceStart }) {
  return (
    <ScrollRegion label="Teams proposed" canSave={false}>
      <table className="start-table">
        <caption className="start-table__caption">
          Teams proposed, grouped by nearness towards the 100 cases a year of a pilot site. They can be changed later.
        </caption>
        <thead>
          <tr><th scope="col">Team</th><th scope="col">Authorities</th><th scope="col" className="start-table__number">Accepted cases a year</th></tr>
        </thead>
        <tbody>
          {teamRows(start).map(({ id, label, authorities, cases }) => (
            <tr key={id}><th scope="row">{label}</th><td>{authorities}</td><td className="start-table__number">{cases}</td></tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Step 2: what is known of the force itself, what stands in for it, and the teams that follow. */
export function OriginStep({ start }: { readonly start: ForceStart }) {
  const tables = useRef<HTMLDivElement>(null);
  const name = start.resolved.force?.name ?? start.resolved.title;
  return (
    <div ref={tables} className="start-origin">
      <p role="status" className="start-step__lead">{originSentence(start)}</p>
      <OriginTable start={start} />
      <p className="room__note">Populations are those of the authorities. All other evidence is national; the Evidence room lets you change it with a reason.</p>
      <TeamTable start={start} />
      <SaveAs title="What it starts from" rows={() => rowsIn(tables.current)} of={{ name, lines: startSourceLines(start) }} />
    </div>
  );
}
