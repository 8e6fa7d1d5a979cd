import { rowOf, type Cliff, type CliffFate, type CliffQuestion, type NextCliff } from '../../models/index';
import { countText, exactPoundsText, financialYearText, monthsText, monthText, percentText, postsText, poundsText } from '../format';
import type { TwinRow, TwinTable } from './certainty-tables';
import { cellOf, rowIn, tableBy, type MoneyView } from './money-view';
import { partyInWords } from './party-words';

/** A fate as a row heads it. */
function fateWords(fate: CliffFate, { reducedBy, localFunder }: CliffQuestion): string {
  const words: Readonly<Record<CliffFate, string>> = {
    stops: 'It stops', renewed: 'It is renewed as it is', reduced: `It is renewed, less ${percentText(reducedBy)}`, local_takes_over: `${partyInWords(localFunder)} takes over`,
  };
  return words[fate];
}

/** The gap of every year under each fate, while the option is delivered as planned. */
export function fatesTable({ outcomes }: Cliff, { years }: MoneyView, question: CliffQuestion): TwinTable {
  const rows = outcomes.map(({ fate, gapByYear, gap }) => rowIn(fate, fateWords(fate, question), { byYear: gapByYear, total: gap }));
  return tableBy(years, 'Gap by year, by what becomes of the agreement', 'What becomes of it', rows);
}

/** What each fate pays of the gap that a stop leaves. */
export function fillsTable({ outcomes }: Cliff, { years }: MoneyView, question: CliffQuestion): TwinTable {
  const rows = outcomes.filter(({ fate }) => fate !== 'stops')
    .map(({ fate, fillsByYear }) => rowIn(fate, fateWords(fate, question), rowOf(fillsByYear)));
  return tableBy(years, 'What fills the gap that a stop leaves', 'What becomes of it', rows);
}

/** Who is left with the gap where it stops. */
export function payersTable({ gapByPayer }: Cliff, { years }: MoneyView): TwinTable {
  const rows = gapByPayer.map(({ payer, byYear }) => rowIn(payer, partyInWords(payer), rowOf(byYear)));
  return tableBy(years, 'Gap by who is left with it, where the agreement stops', 'Who is left with it', rows);
}

/** Open cases and what they cost, month by month after the stop. */
export function runOffTable({ runOff: { months, cost } }: Cliff, startYear: number): TwinTable {
  const rows = months.map(({ month, open, cost: own }): TwinRow => (
    { id: String(month), heading: monthText(month, startYear), cells: [{ value: open, text: countText(open) }, cellOf(own)] }));
  return {
    caption: 'Run-off: open cases and their cost by month', columns: ['Month', 'Open cases', 'Cost, £ of the day'],
    rows: [...rows, { id: 'all', heading: 'All months', cells: [{ value: null, text: '–' }, cellOf(cost)] }],
  };
}

/** A figure of the cliff with its unit and what it means. */
export interface CliffFact {
  readonly words: string;
  readonly text: string;
  readonly note: string;
}

/** How much of the service the money pays while it runs; the figures of its end are of the whole service. */
export function partInWords({ part: { paid, cost }, stop }: Cliff, label: string, startYear: number): string {
  if (paid === 0) return `${label} brings no money in this period that pays for any of it, so no service ends with it.`;
  const until = monthText(stop - 1, startYear);
  return `Until ${until}, ${label} pays ${exactPoundsText(paid)} of the ${exactPoundsText(cost)} that this service costs while the money runs: ${shareInWords(paid / cost)}. `
    + 'The figures below are of the whole service, not of that share.';
}

/** A share of a whole; one too small for the digits of a percentage is not shown as nothing. */
function shareInWords(share: number): string {
  return share < leastShown ? `less than ${percentText(leastShown)}` : percentText(share);
}

const leastShown = 0.001;

/** What ending costs and what is lost. */
export function cliffFacts({ runOff, windDown, ending, stop }: Cliff, { inputs: { startYear, priceBaseYear } }: MoneyView, baseYear: string): readonly CliffFact[] {
  const { lastSafeMonth, casesNeverStarted, adultVictims, children, harmNotAvoided } = windDown;
  const day = '£ of the day';
  return [
    {
      words: 'Last safe month for new referrals', text: lastSafeMonth === null ? 'none' : monthText(lastSafeMonth, startYear),
      note: 'A case that starts later is still open when the money stops',
    },
    { words: 'Run-off cost', text: poundsText(runOff.cost), note: `${day}, from ${monthText(stop, startYear)}: finishing the cases open then, if referrals go on until it` },
    { words: 'Redundancy', text: poundsText(ending.redundancy), note: `${day}, for ${postsText(ending.posts)} whole-time posts in the month before` },
    {
      words: 'Notice that cannot be worked', text: poundsText(ending.notice),
      note: ending.unworkedMonths === 0 ? `${day}; the funder’s notice is long enough` : `${day}: ${monthsText(ending.unworkedMonths)} of pay with on-costs`,
    },
    { words: 'Buying the service anew later', text: poundsText(ending.reprocurement), note: day },
    {
      words: 'Cases never started', text: countText(casesNeverStarted),
      note: `Over the period, if referrals end in time; ${countText(adultVictims)} adult victims and ${countText(children)} children not reached`,
    },
    { words: 'Harm not avoided', text: poundsText(harmNotAvoided), note: `Present value at ${baseYear}, ${priceBaseYear} prices, whole period: what the option would have avoided` },
  ];
}

/** “Next cliff: Grant ends. From April 2029, renewing it as it is until 2032-33 would pay £2.10m of the gap.” */
export function nextCliffInWords(next: NextCliff | null, startYear: number): string {
  if (next === null) return 'No cliff: no agreement that counts ends before the cost it pays for does.';
  const last = financialYearText(startYear + next.byYear.findLastIndex((pounds) => pounds > 0));
  return `Next cliff: ${next.label} ends. From ${monthText(next.stop, startYear)}, renewing it as it is until ${last} would pay ${poundsText(next.total)} of the gap.`;
}
