import { mobilises, monthCode, optionFlow, sizeTeam, type TeamFlow } from '../../models/index';
import { monthText, numberText, postsText } from '../format';
import { optionOf, type Answered } from './answered';

/** What an option decides for one of the scenario's teams. */
export interface PlanRow {
  readonly team: string;
  readonly label: string;
  /** Names of its authorities. */
  readonly authorities: string;
  /** Posts of the service there is today, in words; null where there is none. */
  readonly today: string | null;
  readonly existingPosts: number | null;
  readonly included: boolean;
  /** As `2028-10`; empty where an existing service goes on as it is. */
  readonly goLive: string;
  /** Why the team cannot be ready by then; null where it can. */
  readonly tooEarly: string | null;
  /** The option's own number as a box shows it; null where posts are sized from demand. */
  readonly posts: string | null;
  /** What demand calls for, as text and as a number. */
  readonly sized: string;
  readonly sizedPosts: number;
  /** Where the own number is far above what demand calls for, that it is; null elsewhere. */
  readonly postsHint: string | null;
  /** As `2031-04`; empty where referrals last as long as delivery. */
  readonly referralsClose: string;
}

/** The months an option can name. */
export interface PlanMonths {
  readonly first: string;
  readonly last: string;
  /** First month after delivery. */
  readonly end: string;
}

const monthsPerYear = 12;

/** First and last month of delivery, and the month after it, as a month input reads them. */
export function planMonths({ resolved: { period } }: Answered): PlanMonths {
  const end = period.deliveryYears * monthsPerYear;
  const at = (month: number): string => monthCode(month, period.startYear);
  return { first: at(0), last: at(end - 1), end: at(end) };
}

/** More posts than this many times what demand calls for may be a slip of the keyboard. */
const farAbove = 3;

function postsHintOf(posts: number | null, sized: number): string | null {
  if (posts === null || posts <= farAbove * sized) return null;
  return `More than ${farAbove} times the ${postsText(sized)} posts that demand calls for: check the number.`;
}

/** Every team of the scenario with what the option decides for it. */
export function planRows({ resolved, appraisal }: Answered, optionId: string): readonly PlanRow[] {
  const option = optionOf(resolved, optionId);
  const names = new Map(resolved.authorities.map(({ id, name }) => [id, name]));
  const { startYear, deliveryYears } = resolved.period;
  const flows = new Map(optionFlow(appraisal, optionId).teams.map((flow) => [flow.team.id, flow]));
  return resolved.teams.map((team, index): PlanRow => {
    const choice = option.teams.find((each) => each.team === team.id) ?? null;
    const inputs = appraisal.inputs.teams[index];
    const flow = flows.get(team.id);
    const isSized = choice !== null && choice.posts === null;
    const sizedPosts = isSized && flow ? flow.posts.chosen : inputs ? sizeTeam(inputs, appraisal.inputs) : 0;
    const goesOn = team.existing !== null && choice?.goLive === 0 && choice.posts === team.existing.posts;
    return {
      team: team.id, label: team.label,
      authorities: team.authorities.map((id) => names.get(id) ?? id).join(', '),
      today: team.existing === null ? null : postsText(team.existing.posts),
      existingPosts: team.existing?.posts ?? null,
      included: choice !== null,
      goLive: choice === null || goesOn ? '' : monthCode(choice.goLive, startYear),
      tooEarly: flow && mobilises(flow) ? tooEarlyInWords(flow, appraisal.inputs.workforce.mobilisationMonths, startYear) : null,
      posts: choice === null || choice.posts === null ? null : String(choice.posts),
      sized: postsText(sizedPosts), sizedPosts, postsHint: postsHintOf(choice?.posts ?? null, sizedPosts),
      referralsClose: choice === null || choice.referralsClose >= deliveryYears * monthsPerYear ? '' : monthCode(choice.referralsClose, startYear),
    };
  });
}

/** Options take any month of delivery, so that a plan that is late already can be written down; what cannot be ready is said. */
function tooEarlyInWords({ schedule: { goLive, hire } }: TeamFlow, mobilisation: number, startYear: number): string | null {
  const said = [
    ...(goLive < mobilisation ? [`Earlier than mobilisation allows: its ${numberText(mobilisation)} months end with ${monthText(Math.ceil(mobilisation) - 1, startYear)}.`] : []),
    ...(hire > goLive ? [`New posts are filled in ${monthText(Math.ceil(hire), startYear)}; cases before then wait.`] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/**
 * The month a team starts in when it is put into an option: that of the option's last team to start, else the earliest
 * that mobilisation allows.
 */
export function suggestedGoLive({ resolved, appraisal }: Answered, optionId: string): string {
  const starts = optionOf(resolved, optionId).teams.map(({ goLive }) => goLive);
  const earliest = Math.ceil(appraisal.inputs.workforce.mobilisationMonths);
  return monthCode(Math.max(earliest, ...starts), resolved.period.startYear);
}
