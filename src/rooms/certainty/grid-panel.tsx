import { useId, useMemo } from 'react';
import { breakEvenLine, type ResolvedParameter, type WhatIf } from '../../../models/index';
import { GridChart } from '../../charts/grid-chart';
import { FigurePanel } from '../../components/figure-panel';
import { TwinTableView } from '../../components/twin-table-view';
import { countText, percentText } from '../../format';
import { againstText, outputBasis, outputWords } from '../../selectors/certainty-words';
import { gridTable, inputAxis, movable } from '../../selectors/input-curves';
import { useAnswer } from '../../state/use-answer';
import { useOpenDocument } from '../../state/workbench';

interface GridPanelProps {
  readonly question: WhatIf;
  readonly across: ResolvedParameter;
  readonly down: ResolvedParameter;
}

/** The figure followed over the ranges of two inputs. */
export function GridPanel({ question: wanted, across: chosenAcross, down: chosenDown }: GridPanelProps) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  const { answer: { resolved } } = useOpenDocument();
  const asked = useMemo(() => (
    { resolved, question: wanted, across: chosenAcross.id, down: chosenDown.id }
  ), [resolved, wanted, chosenAcross.id, chosenDown.id]);
  const { value: grid, input, fault } = useAnswer('grid', asked);
  if (fault !== null) return <p role="alert">The grid could not be worked out: {fault}</p>;
  const across = input === null ? null : movable(input.resolved, input.across);
  const down = input === null ? null : movable(input.resolved, input.down);
  if (grid === null || input === null || across === null || down === null) return <p className="room__note">The grid is being worked out.</p>;
  const { question, resolved: stated } = input;
  const words = outputWords[question.output];
  const above = [...grid.values].filter((value) => value > 0).length;
  const said = `${words} is above zero at ${percentText(above / grid.values.length)} of ${countText(grid.values.length)} points.`;
  const sides = question.output === 'npsv' ? { above: 'pays for itself', below: 'does not' } : { above: 'above zero', below: 'not above zero' };
  return (
    <FigurePanel
      title={`${words} over two inputs`} basis={`${across.label} across, ${down.label} up; ${againstText(stated, question)}; ${outputBasis(stated, question.output)}`}
      description={said}
      chart={(
        <GridChart
          id={`grid-${id}`} grid={grid} line={breakEvenLine(grid)} words={sides} now={{ across: across.value, down: down.value }}
          x={inputAxis(across, grid.across[0] ?? 0, grid.across.at(-1) ?? 1)} y={inputAxis(down, grid.down[0] ?? 0, grid.down.at(-1) ?? 1)}
        />
      )}
      table={<TwinTableView table={gridTable(across, down, grid, words)} />}
      note={`${said} The share counts points of the grid, not how likely they are. The table has every eighth.`}
    />
  );
}
