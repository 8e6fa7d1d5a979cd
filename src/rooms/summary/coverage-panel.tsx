import { FigurePanel } from '../../components/figure-panel';
import { following } from '../../components/following';
import { optionLabel } from '../../selectors/answered';
import { coverageGroups, coverageInWords, coverageRows } from '../../selectors/coverage-rows';
import { CoverageBars } from './coverage-bars';
import { CoverageTable } from './coverage-table';

/** Who the chosen option reaches, area by area; an area left out is named. */
export const CoveragePanel = following(function CoveragePanel({ document: { answer, look } }) {
  const rows = coverageRows(answer, look.option);
  const groups = coverageGroups(rows);
  return (
    <FigurePanel
      title="Coverage by authority"
      basis={`Share worked with: ${optionLabel(answer.resolved, look.option)}`}
      description={coverageInWords(rows)}
      chart={<CoverageBars groups={groups} />}
      table={<CoverageTable groups={groups} />}
      note="Of all perpetrators in high-risk cases, delivery years."
    />
  );
});
