import { useMemo } from 'react';
import type { ResolvedParameter, WhatIf } from '../../../models/index';
import { CurveChart } from '../../charts/curve-chart';
import { FigurePanel } from '../../components/figure-panel';
import { TwinTableView } from '../../components/twin-table-view';
import { poundsText } from '../../format';
import { againstText, outputBasis, outputWords } from '../../selectors/certainty-words';
import { curveTable, inputAxis, inputText, movable } from '../../selectors/input-curves';
import { axisWithZero } from '../../selectors/plot-axis';
import { useAnswer } from '../../state/use-answer';
import { useOpenDocument } from '../../state/workbench';

interface CurvePanelProps {
  readonly question: WhatIf;
  readonly parameter: ResolvedParameter;
}

/** The figure followed along the range of one input. */
export function CurvePanel({ question: wanted, parameter: chosen }: CurvePanelProps) {
  const { answer: { resolved } } = useOpenDocument();
  const asked = useMemo(() => ({ resolved, question: wanted, id: chosen.id }), [resolved, wanted, chosen.id]);
  const { value: curve, input, fault } = useAnswer('curve', asked);
  if (fault !== null) return <p role="alert">The curve could not be worked out: {fault}</p>;
  const parameter = input === null ? null : movable(input.resolved, input.id);
  if (curve === null || input === null || parameter === null) return <p className="room__note">The curve is being worked out.</p>;
  const { question, resolved: stated } = input;
  const words = outputWords[question.output];
  const points = [...curve.values].map((at, index) => ({ at, output: curve.outputs[index] ?? 0 }));
  const [start, end] = [points[0], points.at(-1)];
  const said = start && end
    ? `${poundsText(start.output, { signed: true })} at ${inputText(parameter, start.at)}, ${poundsText(end.output, { signed: true })} at ${inputText(parameter, end.at)}.` : '';
  return (
    <FigurePanel
      title={`${words} along one input`} basis={`${parameter.label}; ${againstText(stated, question)}; ${outputBasis(stated, question.output)}`}
      description={said}
      chart={(
        <CurveChart
          points={points} x={inputAxis(parameter, start?.at ?? 0, end?.at ?? 1)}
          y={axisWithZero(points.map(({ output }) => output), words)} now={parameter.value}
        />
      )}
      table={<TwinTableView table={curveTable(parameter, curve, words)} />}
      note={`${said} Now ${inputText(parameter, parameter.value)}. All other inputs at their central value, posts held.`}
    />
  );
}
