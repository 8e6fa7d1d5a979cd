import { monthLabel, monthText } from '../quantities/month';
import { roundUp } from '../quantities/rounding';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** A delivery team as a new scenario proposes it. */
export interface NewTeam {
  readonly id: string;
  readonly label: string;
  readonly authorities: readonly string[];
  /** Accepted cases a year at full adoption. */
  readonly accepted: number;
  /** A service that runs today. `openCases`: element j started j + 1 months before month 0. */
  readonly existing: { readonly posts: number; readonly openCases: readonly number[] } | null;
  /** Case managers once the team serves its whole demand, and no fewer than today. */
  readonly fullPosts: number;
}

/** What the options of a new scenario are made from. Months count from month 0. */
export interface OptionTerms {
  readonly forceName: string;
  readonly startYear: number;
  readonly deliveryYears: number;
  /** First month in which a new team can be ready. */
  readonly earliest: number;
  /** Largest first. */
  readonly teams: readonly NewTeam[];
}

export interface NewChoice {
  readonly team: NewTeam;
  readonly goLive: number | null;
  readonly posts: number | null;
  readonly close: number | null;
}

export interface NewOption {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  readonly teams: readonly NewChoice[];
}

/** April after the last year of published national funding for Drive, 2025 to 2029. */
const FUNDING_ENDS = 2029;
const HALF_YEAR = MONTHS_PER_YEAR / 2;
/** Up to this many teams start a year apart; more of them start every half year. */
const FEW_TEAMS = 3;
/** A team that starts last should still have this many years to work. */
const YEARS_TO_WORK = 2;

/** Business as usual, do minimum, phased and whole force: what every study of a roll-out compares. */
export function newOptions(terms: OptionTerms): readonly NewOption[] {
  return [businessAsUsual(terms), doMinimum(terms), phased(terms), wholeForce(terms)];
}

function named(month: number, { startYear }: OptionTerms): string {
  return monthLabel(monthText(month, startYear));
}

function keeps(team: NewTeam, close: number | null = null): NewChoice {
  return { team, goLive: null, posts: team.existing?.posts ?? null, close };
}

/** A new team starts, sized from its demand; an existing one is enlarged, or kept where it is large enough. */
function starts(team: NewTeam, goLive: number): NewChoice {
  if (team.existing === null) return { team, goLive, posts: null, close: null };
  return team.fullPosts > team.existing.posts ? { team, goLive, posts: team.fullPosts, close: null } : keeps(team);
}

const running = ({ teams }: OptionTerms): NewTeam | undefined => teams.find(({ existing }) => existing !== null);

function businessAsUsual(terms: OptionTerms): NewOption {
  const head = { id: 'business_as_usual', label: 'Business as usual' };
  const team = running(terms);
  if (team === undefined) return { ...head, summary: `No Drive service runs anywhere in ${terms.forceName}.`, teams: [] };
  const close = Math.max(1, FUNDING_ENDS - terms.startYear) * MONTHS_PER_YEAR;
  const until = close < terms.deliveryYears * MONTHS_PER_YEAR ? close : null;
  return {
    ...head,
    summary: until === null
      ? `The service in ${team.label} carries on as it is.`
      : `The service in ${team.label} carries on as it is until ${named(until, terms)}, then takes no new referrals. `
        + 'That month is a placeholder: put in the one in which its funding ends.',
    teams: [keeps(team, until)],
  };
}

function doMinimum(terms: OptionTerms): NewOption {
  const id = 'do_minimum';
  const team = running(terms);
  if (team !== undefined) {
    const summary = `The service in ${team.label} is kept at its present size for all ${terms.deliveryYears} years and nothing is added.`;
    return { id, label: 'Keep what there is', summary, teams: [keeps(team)] };
  }
  const [first] = terms.teams;
  if (first === undefined) return { id, label: 'Do minimum', summary: 'No team is proposed.', teams: [] };
  const from = named(terms.earliest, terms);
  if (terms.teams.length > 1) {
    const summary = `Only ${first.label}, where demand is largest, gets a team, from ${from}.`;
    return { id, label: 'One team only', summary, teams: [starts(first, terms.earliest)] };
  }
  const close = terms.earliest + YEARS_TO_WORK * MONTHS_PER_YEAR;
  return {
    id,
    label: 'Two-year trial',
    summary: `The one team takes referrals for two years from ${from}, then no more.`,
    teams: [{ ...starts(first, terms.earliest), close }],
  };
}

/** Months in which a phased roll-out takes its steps, all of them in April or October. */
function steps({ teams, earliest, deliveryYears }: OptionTerms): readonly number[] {
  const first = roundUp(earliest, HALF_YEAR);
  if (teams.length === 1) return [first + HALF_YEAR];
  const apart = teams.length > FEW_TEAMS ? HALF_YEAR : MONTHS_PER_YEAR;
  const last = Math.max(first, (deliveryYears - YEARS_TO_WORK) * MONTHS_PER_YEAR);
  const most = Math.floor((last - first) / apart) + 1;
  const each = Math.ceil(teams.length / most);
  return teams.map((_, index) => first + Math.floor(index / each) * apart);
}

function phased(terms: OptionTerms): NewOption {
  const months = steps(terms);
  const old = terms.teams.filter(({ existing }) => existing !== null);
  const inOrder = [...terms.teams.filter(({ existing }) => existing === null), ...old];
  const teams = inOrder.map((team, index) => starts(team, months[index] ?? terms.earliest));
  const label = terms.teams.length > 1 ? 'Phased' : 'Later start';
  return { id: 'phased', label, summary: phasedInWords(teams, terms), teams };
}

function phasedInWords(teams: readonly NewChoice[], terms: OptionTerms): string {
  const when = ({ goLive }: NewChoice): string => named(goLive ?? 0, terms);
  const added = teams.filter(({ team, goLive }) => goLive !== null && team.existing === null);
  const enlarged = teams.find(({ team, goLive }) => goLive !== null && team.existing !== null);
  const [first, last] = [added[0], added.at(-1)];
  const sentences = [
    ...(first === undefined || last === undefined ? []
      : added.length === 1 ? [`${first.team.label} starts in ${when(first)}.`]
        : added.length <= FEW_TEAMS ? [`Teams start one after another: ${added.map((each) => `${each.team.label} in ${when(each)}`).join('; ')}.`]
          : [`${added.length} teams start in steps from ${when(first)} to ${when(last)}, those with the largest demand first.`]),
    ...(enlarged === undefined ? [] : [`The existing service is enlarged in ${when(enlarged)}.`]),
  ];
  return sentences.length > 0 ? sentences.join(' ') : 'The existing service is as large as demand asks for, so nothing is added.';
}

function wholeForce(terms: OptionTerms): NewOption {
  const count = terms.teams.length;
  return {
    id: 'whole_force',
    label: count > 1 ? 'Whole force at once' : 'Whole force',
    summary: `${['The one team takes', 'Both teams take'][count - 1] ?? `All ${count} teams take`} referrals from ${named(terms.earliest, terms)}, `
      + 'the earliest that mobilisation and hiring allow.',
    teams: terms.teams.map((team) => starts(team, terms.earliest)),
  };
}
