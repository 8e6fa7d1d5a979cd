import type { Denominator, Inputs } from '../../models/economics/inputs';
import type { CostDriver, OptionInputs, TeamChoice, TeamInputs } from '../../models/rollout/inputs';
import type { Sheet } from './mathjs-equations';

type Columns<Name extends string> = Readonly<Record<Name, readonly number[]>>;
type ForceDriver = 'force_set_up' | 'force_month';

/** What costs and benefits follow from, by month: on the sheet of each team, and on that of the force. */
export interface RollOutColumns {
  readonly teams: readonly { readonly volumes: Columns<Exclude<CostDriver, ForceDriver>>; readonly feltCaseMonths: Columns<Denominator> }[];
  readonly force: Columns<ForceDriver>;
  readonly posts: readonly (readonly number[])[];
  /** y(m) */
  readonly years: readonly number[];
}

interface TeamMonth {
  readonly open: number;
  readonly starts: number;
  readonly caseManagers: number;
  readonly recruited: number;
}

interface TeamColumns {
  readonly months: readonly TeamMonth[];
  readonly casesPerPost: number;
  readonly existing: boolean;
  readonly mobilises: boolean;
  readonly setUp: number;
  readonly goLive: number;
  readonly hire: number;
  readonly runOffEnds: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const nobody = 1e-12;

export function rollOutOnSheet(sheet: Sheet, inputs: Inputs, option: OptionInputs): RollOutColumns {
  const months = 12 * (inputs.period.deliveryYears + inputs.period.tailYears);
  const years = Array.from({ length: months }, (_, month) => {
    sheet.put('month', month);
    return sheet.work('year');
  });
  const teams = option.teams.map((choice) => teamOnSheet(sheet, inputs.teams[choice.team]!, choice, years));
  inputs.teams.forEach((team, index) => {
    const chosen = option.teams.some((choice) => choice.team === index);
    if (team.existing && !chosen) teams.push(teamOnSheet(sheet, team, null, years));
  });
  const start = Math.min(...teams.filter((team) => team.mobilises).map((team) => team.setUp));
  const span = { start, end: Math.max(0, ...teams.map((team) => team.runOffEnds)) };
  const perStart = effectOnSheet(sheet, inputs);
  const delivery = 12 * inputs.period.deliveryYears;
  return {
    teams: teams.map((team) => (
      { volumes: volumesOnSheet(sheet, team), feltCaseMonths: feltOnSheet(sheet, team, perStart, delivery) })),
    force: forceOnSheet(sheet, span, months),
    posts: inputs.roles.map((role) => roleOnSheet(sheet, role, teams, span, months)),
    years,
  };
}

function demandOnSheet(sheet: Sheet, team: TeamInputs): void {
  let cases = 0;
  let lost = 0;
  for (const authority of team.authorities) {
    sheet.set({ population: authority.population16plus, travelLoss: authority.travelLossShare });
    if (authority.maracCasesPerYear !== null) sheet.put('highRiskCases', authority.maracCasesPerYear);
    else {
      if (authority.adultWomen !== null) sheet.put('adultWomen', authority.adultWomen);
      else sheet.work('adultWomen');
      sheet.work('highRiskCases');
    }
    cases += sheet.get('highRiskCases');
    lost += sheet.work('lostCases');
  }
  sheet.set({ cases, lost });
  sheet.work('perpetrators');
  sheet.work('referred');
  sheet.work('accepted');
}

function staffOnSheet(sheet: Sheet, team: TeamInputs, choice: TeamChoice | null): void {
  const standing = team.existing?.posts ?? 0;
  sheet.set({ goLive: choice?.goLive ?? 0, closes: choice?.referralsClose ?? 0, existing: team.existing ? 1 : 0, standing });
  sheet.work('mobilisation');
  sheet.work('hire');
  sheet.work('teamTravelLoss');
  sheet.work('casesPerPost');
  sheet.work('vacancyShare');
  sheet.work('productiveShare');
  sheet.put('chosen', choice ? choice.posts ?? sheet.work('sizedPosts') : standing);
  sheet.work('baseAfterGoLive');
  sheet.work('extra');
}

function teamOnSheet(sheet: Sheet, team: TeamInputs, choice: TeamChoice | null, years: readonly number[]): TeamColumns {
  demandOnSheet(sheet, team);
  staffOnSheet(sheet, team, choice);
  const [goLive, closes] = [sheet.get('goLive'), sheet.get('closes')];
  const opens = team.existing ? 0 : goLive;
  const months: TeamMonth[] = [];
  sheet.put('waitingNext', 0);
  years.forEach((year, month) => {
    const waiting = month === opens ? team.existing?.waiting ?? team.openingWaiting : sheet.get('waitingNext');
    sheet.set({ month, year, waiting, live: month >= opens && month < closes ? 1 : 0 });
    sheet.work('adoption');
    sheet.work('arrivals');
    sheet.work('base');
    sheet.work('build');
    sheet.work('capacity');
    sheet.put('open', openOnSheet(sheet, month, months, team));
    sheet.work('starts');
    sheet.work('lapsed');
    sheet.work('waitingNext');
    closuresOnSheet(sheet, month, months, team);
    sheet.work('postsBeforeClose');
    const [open, starts] = [sheet.get('open'), sheet.get('starts')];
    const caseManagers = month < closes ? sheet.get('postsBeforeClose') : open > nobody ? sheet.work('postsInRunOff') : 0;
    months.push({ open, starts, caseManagers, recruited: sheet.work('recruited') });
  });
  const runOff = months.findIndex(({ open }, month) => month >= closes && open <= nobody);
  return {
    months, casesPerPost: sheet.get('casesPerPost'), existing: team.existing !== null,
    mobilises: choice !== null && (!team.existing || sheet.get('extra') > 0), setUp: sheet.get('mobilisation'), goLive,
    hire: sheet.get('hire'), runOffEnds: runOff < 0 ? months.length : runOff,
  };
}

/** How many started `since` months before `month`, before month 0 too. */
function startedBefore(since: number, month: number, months: readonly TeamMonth[], team: TeamInputs): number {
  return since <= month ? months[month - since]!.starts : team.existing?.openBySinceStart[since - month - 1] ?? 0;
}

/** Cases open already at month 0 have had their early closures before it, so they are counted from there. */
function openOnSheet(sheet: Sheet, month: number, months: readonly TeamMonth[], team: TeamInputs): number {
  const length = sheet.get('L');
  let open = 0;
  for (let since = 1; since < length; since += 1) {
    sheet.set({ startedBefore: startedBefore(since, month, months, team), since: Math.min(since, month) });
    open += sheet.work('stillOpen');
  }
  return open;
}

function closuresOnSheet(sheet: Sheet, month: number, months: readonly TeamMonth[], team: TeamInputs): void {
  const length = sheet.get('L');
  const before = months[month - 1];
  sheet.set({ startedBefore: startedBefore(length, month, months, team), since: Math.min(length, month) });
  sheet.work('completions');
  sheet.set({ openBefore: before?.open ?? 0, startsBefore: before?.starts ?? 0 });
  sheet.work('earlyClosures');
}

/** θ(k) */
function effectOnSheet(sheet: Sheet, { effect, caseload }: Inputs): Columns<Denominator> {
  const lasts = caseload.interventionMonths + effect.persistenceMonths + effect.fadeMonths;
  const rows = Array.from({ length: lasts }, (_, since) => {
    sheet.put('since', since);
    sheet.work('inForce');
    sheet.work('stillIn');
    return { started: sheet.work('feltPerStart'), completed: sheet.work('feltPerCompletion') };
  });
  return { started: rows.map(({ started }) => started), completed: rows.map(({ completed }) => completed) };
}

/** The sum has a term for every month of delivery in which somebody may have started and still be felt, as it has in the model. */
function feltOnSheet(
  sheet: Sheet, { months }: TeamColumns, perStart: Columns<Denominator>, delivery: number,
): Columns<Denominator> {
  const felt = (effectSince: readonly number[]): number[] => months.map((_, month) => {
    let sum = 0;
    for (let since = Math.max(0, month - delivery + 1); since < effectSince.length && since <= month; since += 1) {
      sheet.set({ startedBefore: months[month - since]!.starts, effectSince: effectSince[since]! });
      sum += sheet.work('felt');
    }
    return sum;
  });
  return { started: felt(perStart.started), completed: felt(perStart.completed) };
}

function roleOnSheet(
  sheet: Sheet, role: Inputs['roles'][number], teams: readonly TeamColumns[], span: Span, months: number,
): number[] {
  const column: number[] = [];
  sheet.set({ ratio: role.ratio, startsPerPost: role.startsPerPost });
  const round = (posts: number): number => {
    sheet.put('calledFor', posts);
    return sheet.work('rounded');
  };
  for (let month = 0; month < months; month += 1) {
    let posts = 0;
    if (role.sizedBy === 'force') posts = month >= span.start && month < span.end ? round(role.ratio) : 0;
    else {
      for (const team of teams) {
        const own = postsOfTeam(sheet, role, team, month);
        posts += own > 0 && role.sizedBy !== 'case_manager' && role.roundedOver === 'team' ? round(own) : own;
      }
    }
    if (role.sizedBy !== 'case_manager' && role.sizedBy !== 'force' && role.roundedOver === 'force') posts = round(posts);
    column.push(posts);
  }
  return column;
}

function postsOfTeam(sheet: Sheet, role: Inputs['roles'][number], team: TeamColumns, month: number): number {
  const caseManagers = team.months[month]!.caseManagers;
  if (role.sizedBy === 'case_manager') return caseManagers;
  if (role.sizedBy === 'area') return month >= (team.existing ? 0 : team.hire) && month < team.runOffEnds ? role.ratio : 0;
  sheet.set({ caseManagers, casesPerPost: team.casesPerPost });
  return sheet.work(role.sizedBy === 'planned_starts' ? 'postsForStarts' : 'followingPosts');
}

function volumesOnSheet(sheet: Sheet, team: TeamColumns): RollOutColumns['teams'][number]['volumes'] {
  sheet.set({
    isNew: team.mobilises && !team.existing ? 1 : 0, mobilisation: team.setUp, goLive: team.goLive,
    opens: team.existing ? 0 : team.goLive, runOffEnds: team.runOffEnds,
  });
  const rows = team.months.map(({ open, starts }, month) => {
    sheet.set({ month, open, starts });
    return {
      worked: sheet.work('openCaseMonths'), setUp: sheet.work('areaSetUp'), settingUp: sheet.work('areaMonthSetUp'),
      live: sheet.work('areaMonthLive'),
    };
  });
  return {
    start: team.months.map(({ starts }) => starts),
    open_case_month: rows.map(({ worked }) => worked),
    case_manager_recruited: team.months.map(({ recruited }) => recruited),
    area_set_up: rows.map(({ setUp }) => setUp),
    area_month_set_up: rows.map(({ settingUp }) => settingUp),
    area_month_live: rows.map(({ live }) => live),
  };
}

function forceOnSheet(sheet: Sheet, span: Span, months: number): RollOutColumns['force'] {
  sheet.set({ spanStart: span.start, spanEnd: span.end });
  const rows = Array.from({ length: months }, (_, month) => {
    sheet.put('month', month);
    return { setUp: sheet.work('forceSetUp'), running: sheet.work('forceMonth') };
  });
  return { force_set_up: rows.map(({ setUp }) => setUp), force_month: rows.map(({ running }) => running) };
}
