import { emptyTeamDemand, measureDemand, type TeamDemand } from './rollout/demand';
import type { TeamInputs } from './rollout/inputs';
import { sizeTeam } from './rollout/plan';
import { casesPerPost, productiveShare, vacancyShare } from './rollout/workforce';
import type { Inputs } from './economics/inputs';
import type { Outcome } from './quantities/problem';
import { MONTHS_PER_YEAR } from './quantities/time';
import { groupAuthorities, type Group } from './scenario/delivery-teams';
import { inputsOf } from './scenario/inputs';
import type { Library } from './scenario/layers';
import { localAndNationalInWords } from './scenario/local-and-national';
import type { NewTeam } from './scenario/new-options';
import { emptyScenarioText, newScenarioText } from './scenario/new-scenario';
import { openScenario } from './scenario/open';
import type { ResolvedScenario } from './scenario/resolved';

/** A force from which a scenario can be started: its figures, and the teams proposed for it, largest first. */
export interface ForceStart {
  readonly resolved: ResolvedScenario;
  readonly inputs: Inputs;
  readonly teams: readonly ProposedTeam[];
}

export interface ProposedTeam {
  readonly id: string;
  readonly label: string;
  readonly authorities: readonly string[];
  /** Accepted cases a year at full adoption. */
  readonly accepted: number;
}

export interface StartChoices {
  /** Calendar year of the April in which delivery begins. */
  readonly startYear: number;
  /** A service that runs today, in one of the proposed teams. */
  readonly existing: { readonly team: string; readonly posts: number } | null;
}

const DELIVERY_YEARS = 5;
/** Three names still make a label; more do not. */
const LONGEST_LABEL = 40;

/** Reads a force's demand and proposes teams for it. `layer` is the id of its area layer, such as `areas_essex`. */
export function startOf(force: string, library: Library): Outcome<ForceStart> {
  const layer = `areas_${force}`;
  const outcome = openScenario(emptyScenarioText(force, layer), { file: 'new scenario', library });
  if (!outcome.ok) return outcome;
  const resolved = outcome.value;
  const inputs = inputsOf(resolved);
  return { ok: true, value: { resolved, inputs, teams: proposeTeams(resolved, inputs) } };
}

function demandOf(authorities: TeamInputs['authorities'], { demand }: Inputs): TeamDemand {
  const into = emptyTeamDemand();
  measureDemand(authorities, demand, into);
  return into;
}

function proposeTeams(resolved: ResolvedScenario, inputs: Inputs): readonly ProposedTeam[] {
  const placed = resolved.authorities.map(({ id, longitude, latitude, rural_urban: kind }) => ({
    id, longitude, latitude, rural: kind === 'rural', accepted: demandOf(inputs.authorities.filter((each) => each.id === id), inputs).accepted,
  }));
  return groupAuthorities(placed).map(townFirst).map((group) => {
    const authorities = group.map(({ id }) => id);
    const accepted = group.reduce((sum, each) => sum + each.accepted, 0);
    return { id: idOf(authorities), label: labelOf(group, resolved), authorities, accepted };
  });
}

/** A team is known by its largest town, where it has one. */
function townFirst(group: Group): Group {
  const town = group.find(({ rural }) => !rural);
  return town === undefined ? group : [town, ...group.filter((each) => each !== town)];
}

function idOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}_area`;
}

/** “Herefordshire, County of” is called Herefordshire. */
function shortName(name: string): string {
  return name.replace(/, (?:City|County) of$/, '');
}

function labelOf(group: Group, { authorities }: ResolvedScenario): string {
  const names = group.map(({ id }) => shortName(authorities.find((each) => each.id === id)?.name ?? id));
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return all.length <= LONGEST_LABEL && !names.some((name) => name.includes(' and ')) ? all : `${first} and around`;
}

/** Text of a scenario for the force with these choices. The same force and choices give the same text. */
export function startText({ resolved, inputs, teams }: ForceStart, { startYear, existing }: StartChoices): string {
  const { mobilisationMonths, monthsToHire } = inputs.workforce;
  const force = resolved.force?.id ?? '';
  return newScenarioText({
    force,
    layer: `areas_${force}`,
    forceName: resolved.force?.name ?? force,
    statement: localAndNationalInWords(resolved),
    startYear,
    deliveryYears: DELIVERY_YEARS,
    earliest: Math.max(mobilisationMonths, monthsToHire),
    teams: teams.map((team) => newTeam(team, inputs, existing?.team === team.id ? existing.posts : null)),
  });
}

function newTeam(team: ProposedTeam, inputs: Inputs, posts: number | null): NewTeam {
  const authorities = inputs.authorities.filter(({ id }) => team.authorities.includes(id));
  const asInputs: TeamInputs = { id: team.id, authorities, existing: null, openingWaiting: 0 };
  const needed = sizeTeam(asInputs, inputs);
  return {
    ...team,
    existing: posts === null ? null : { posts, openCases: openCasesOf(posts, asInputs, team.accepted, inputs) },
    fullPosts: Math.max(needed, posts ?? 0),
  };
}

/**
 * Cases open at month 0 of a service that has long run evenly: starts a month × (1 − h)^j for those that started j months
 * before, where starts are what comes in, or what the posts can carry if that is less. Unit: cases, to two places.
 */
function openCasesOf(posts: number, team: TeamInputs, accepted: number, inputs: Inputs): readonly number[] {
  const { workforce, caseload } = inputs;
  const perPost = casesPerPost(workforce.caseloadPerCaseManager, demandOf(team.authorities, inputs).travelLossShare);
  const places = posts * (1 - vacancyShare(workforce)) * productiveShare(workforce) * perPost;
  const still = Array.from({ length: caseload.interventionMonths }, (_, months) => (1 - caseload.monthlyEarlyClosure) ** months);
  const starts = Math.min(accepted / MONTHS_PER_YEAR, places / still.reduce((sum, share) => sum + share, 0));
  return still.slice(1).map((share) => Math.floor(starts * share * 100) / 100);
}
