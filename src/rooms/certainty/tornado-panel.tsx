import { useId, useMemo, useState } from 'react';
import type { WhatIf } from '../../../models/index';
import { TornadoChart } from '../../charts/tornado-chart';
import { FigurePanel } from '../../components/figure-panel';
import { TwinTableView } from '../../components/twin-table-view';
import { poundsText } from '../../format';
import { againstText, outputBasis, outputWords } from '../../selectors/certainty-words';
import { axisWithZero } from '../../selectors/plot-axis';
import { tornadoBars, tornadoTable } from '../../selectors/tornado-rows';
import { useAnswer } from '../../state/use-answer';
import { useOpenDocument } from '../../state/workbench';

/** Bars that can be taken in at a glance. */
const first = 12;

/** What moves the figure followed, input by input. */
export function TornadoPanel({ question }: { readonly question: WhatIf }) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  const { answer: { resolved } } = useOpenDocument();
  const [whole, setWhole] = useState(false);
  const { value, fault, isOld } = useAnswer('tornado', useMemo(() => ({ resolved, question }), [resolved, question]));
  const words = outputWords[question.output];
  if (fault !== null) return <p role="alert">What moves the figure could not be worked out: {fault}</p>;
  if (value === null) return <p className="room__note">What moves the figure is being worked out.</p>;
  const bars = tornadoBars(resolved, value.rows);
  const shown = whole ? bars : bars.slice(0, first);
  const [widest] = bars;
  const central = poundsText(value.central, { signed: true });
  return (
    <div className={isOld ? 'certainty__wide certainty__old' : 'certainty__wide'}>
      <FigurePanel
        title="What moves the answer" basis={`${words}, ${againstText(resolved, question)}; ${outputBasis(resolved, question.output)}`}
        description={widest ? `${widest.label} moves it most: ${widest.lowText} at ${widest.low}, ${widest.highText} at ${widest.high}.` : 'No input moves it.'}
        chart={(
          <TornadoChart
            id={`tornado-${id}`} bars={shown} central={value.central} centralText={central}
            axis={axisWithZero([value.central, ...shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh])], words)}
          />
        )}
        table={<TwinTableView table={tornadoTable(bars, words, question.output === 'npsv')} />}
        note="One input at a time from its low to its high, all others at their central value, posts held. Inputs that move nothing are left out."
      />
      {bars.length > first && (
        <button type="button" className="plain-button" aria-expanded={whole} onClick={() => { setWhole(!whole); }}>
          {whole ? `Show the first ${first} inputs` : `Show all ${bars.length} inputs`}
        </button>
      )}
    </div>
  );
}
