import { memo } from 'react';
import { axisPoundsText } from '../format';
import { fundingTicks, type FundingPicture } from '../selectors/money-picture';
import { fillAt } from './fills';
import { YearBars } from './year-bars';

/** Three bars a year: what it costs, the money there, and what is left. Each has a fill of its own, so that colour is not needed. */
export const FundingChart = memo(function FundingChart({ picture }: { readonly picture: FundingPicture }) {
  const series = picture.series.map((each, index) => ({ ...each, fill: fillAt(index) }));
  return <YearBars years={picture.years} series={series} stacked={false} ticks={fundingTicks(picture)} tickText={axisPoundsText} height={192} />;
});
