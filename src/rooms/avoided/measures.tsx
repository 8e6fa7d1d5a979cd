import { ScrollRegion } from '../../components/scroll-region';
import { optionLabel } from '../../selectors/answered';
import { cellsOf } from '../../selectors/figure-cells';
import { FigureButton } from '../../components/figure-button';
import { useOpenDocument } from '../../state/workbench';
import { useMeasures } from './use-measures';

/** The answer under each measure of what Drive changes, side by side. */
export function Measures({ onUse }: { readonly onUse: (effect: string) => void }) {
  const { answer, look } = useOpenDocument();
  const { resolved } = answer;
  const rows = useMeasures();
  const isBaseline = look.option === look.baseline;
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title" className="section-title">The answer under each measure</h2>
      {isBaseline ? <p className="room__note">Choose an option other than the baseline to compare measures.</p> : (
        <>
          <p>
            {optionLabel(resolved, look.option)} against {optionLabel(resolved, look.baseline)}: net present social value is{' '}
            <FigureButton cell={cellsOf(answer, look.option, look.baseline)('npsv')} /> as the lines are fed now. Below, every line is fed by one measure.
          </p>
          <ScrollRegion label="The answer under each measure, table">
            <table className="twin lines" aria-busy={rows === null}>
              <caption className="govuk-visually-hidden">Net present social value if every line followed one measure</caption>
              <thead>
                <tr>
                  <th scope="col" className="twin__fixed">Measure</th>
                  <th scope="col" className="twin__number">Size</th>
                  <th scope="col" className="twin__number">NPSV</th>
                  <th scope="col" className="twin__number">Avoided, PV</th>
                  <th scope="col">Feeds now</th>
                  <th scope="col">How it was measured</th>
                  <th scope="col">Use</th>
                </tr>
              </thead>
              <tbody>
                {(rows ?? []).map((row) => (
                  <tr key={row.effect}>
                    <th scope="row" className="twin__fixed lines__name">{row.label}</th>
                    <td className="twin__number">{row.size}</td>
                    <td className="twin__number"><data value={String(row.npsv.value)}>{row.npsv.text}</data></td>
                    <td className="twin__number"><data value={String(row.benefit.value)}>{row.benefit.text}</data></td>
                    <td>{row.feeds}</td>
                    <td className="lines__note">
                      {row.isBeforeAndAfter && <strong>Warning: before and after, no comparison group. </strong>}
                      {row.design}.
                    </td>
                    <td><button type="button" className="plain-button" aria-label={`Use for every line: ${row.label}`} onClick={() => { onUse(row.effect); }}>Use for every line</button></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </section>
  );
}
