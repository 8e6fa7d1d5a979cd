import { finished } from '../quantities/steps';
import { binningOf, type Binning } from './evppi-bins';
import { mainEffect, type IncrementColumn, type MainEffect } from './evppi-effect';
import { groupEffect } from './evppi-groups';
import { meanOf, type Column } from './percentiles';
import { requireSameDraws } from './thresholds';

/** A parameter as it was drawn: where in its own distribution each draw lies, 0 to 1. */
export interface LearnableParameter {
  readonly id: string;
  readonly positions: Column;
}

/** Parameters that one piece of work would settle together. */
export interface ParameterGroup {
  readonly id: string;
  readonly members: readonly string[];
}

/** What it is worth to learn a parameter, or a group, before deciding. */
export interface Learned {
  readonly id: string;
  /** EVPPI, in the unit of the net benefit; 0 where it cannot be told from chance. Never above EVPI. */
  readonly value: number;
  /** EVPPI ÷ EVPI; 0 where EVPI is. */
  readonly share: number;
}

export interface ValueOfInformation {
  /** Option with the largest mean net benefit, by its place in the list: what one would choose without learning more. */
  readonly best: number;
  /** E[max over options of net benefit] − max over options of E[net benefit]. */
  readonly evpi: number;
  /** Share of draws in which another option would have been better. */
  readonly chanceWrong: number;
  /** Most valuable first; equal ones in id order. */
  readonly parameters: readonly Learned[];
  readonly groups: readonly Learned[];
}

/** Options less the best, so that what a choice would lose is read off directly. */
interface Decision {
  readonly best: number;
  readonly increments: readonly IncrementColumn[];
}

function decisionOf(netBenefits: readonly Column[]): Decision {
  requireSameDraws(netBenefits);
  const means = netBenefits.map((column) => meanOf(column));
  if (means.length === 0) throw new RangeError('there are no options');
  if (!means.every(Number.isFinite)) throw new RangeError('a net benefit is not a finite number');
  const best = means.indexOf(Math.max(...means));
  const others = netBenefits.filter((_, index) => index !== best);
  return { best, increments: others.map((column) => incrementOf(column, netBenefits[best]!)) };
}

function incrementOf(own: Column, best: Column): IncrementColumn {
  const values = own.map((value, draw) => value - best[draw]!);
  const mean = meanOf(values);
  let squares = 0;
  for (let draw = 0; draw < values.length; draw += 1) squares += (values[draw]! - mean) ** 2;
  return { values, mean, squares };
}

/** Mean over draws of max(0, largest increment), and how often it is above 0. Both are 0 where the best option is best in every draw. */
function expectedGain(increments: readonly Column[], draws: number): { gain: number; chance: number } {
  const gains = new Float64Array(draws);
  let times = 0;
  for (const values of increments) {
    for (let draw = 0; draw < draws; draw += 1) if (values[draw]! > gains[draw]!) gains[draw] = values[draw]!;
  }
  for (let draw = 0; draw < draws; draw += 1) if (gains[draw]! > 0) times += 1;
  return { gain: meanOf(gains), chance: times / draws };
}

/**
 * Expected value of perfect information: E[max_d NB_d] − max_d E[NB_d] (Raiffa and Schlaifer 1961), over the options given,
 * business as usual included if it is a choice. Unit: that of the net benefit. Throws on unequal lengths or no draws.
 */
export function expectedValueOfPerfectInformation(netBenefits: readonly Column[]): number {
  const { increments } = decisionOf(netBenefits);
  return expectedGain(increments.map(({ values }) => values), netBenefits[0]!.length).gain;
}

/**
 * EVPI, and for every parameter and group EVPPI = E_φ[max_d E[NB_d | φ]] − max_d E[NB_d], from draws that exist: no run of
 * the model is repeated. The inner expectation is a regression on the draws (Strong, Oakley and Brennan, Med Decis Making
 * 2014; 34: 311–326), drawn in for the noise of the draws. A group is never worth less than one of its members.
 * Throws on unequal lengths, no draws, a position outside 0 to 1 or a group that names no parameter.
 */
export function valueOfInformation(
  netBenefits: readonly Column[], parameters: readonly LearnableParameter[], groups: readonly ParameterGroup[] = [],
): ValueOfInformation {
  return finished(learningSteps(netBenefits, parameters, groups));
}

/** `valueOfInformation` for a caller who rests between one parameter or group and the next. */
export function* learningSteps(
  netBenefits: readonly Column[], parameters: readonly LearnableParameter[], groups: readonly ParameterGroup[] = [],
): Generator<void, ValueOfInformation, void> {
  const { best, increments } = decisionOf(netBenefits);
  const draws = netBenefits[0]!.length;
  requireSameDraws([netBenefits[0]!, ...parameters.map(({ positions }) => positions)]);
  const perfect = expectedGain(increments.map(({ values }) => values), draws);
  const studies = new Map<string, Study>();
  for (const { id, positions } of parameters) {
    studies.set(id, studyOf(positions, increments));
    yield;
  }
  const learned = (id: string, value: number): Learned => {
    const capped = Math.min(value, perfect.gain);
    return { id, value: capped, share: perfect.gain > 0 ? capped / perfect.gain : 0 };
  };
  const together: Learned[] = [];
  for (const { id, members } of groups) {
    const chosen = new Set(members.map((name) => studyNamed(name, studies)));
    together.push(learned(id, groupValue([...chosen], increments, draws)));
    yield;
  }
  return {
    best, evpi: perfect.gain, chanceWrong: perfect.chance,
    parameters: ranked([...studies].map(([id, study]) => learned(id, singleValue(study, increments, draws)))),
    groups: ranked(together),
  };
}

/** One parameter's bins and its effect on every increment. */
interface Study {
  readonly binning: Binning;
  readonly effects: readonly MainEffect[];
}

function studyOf(positions: Column, increments: readonly IncrementColumn[]): Study {
  const binning = binningOf(positions);
  return { binning, effects: increments.map((increment) => mainEffect(binning, increment)) };
}

function studyNamed(id: string, studies: ReadonlyMap<string, Study>): Study {
  const study = studies.get(id);
  if (study === undefined) throw new RangeError(`no draws of ${id}`);
  return study;
}

function singleValue({ binning, effects }: Study, increments: readonly IncrementColumn[], draws: number): number {
  let sum = 0;
  for (let bin = 0; bin < binning.bins; bin += 1) {
    let gain = 0;
    for (let index = 0; index < effects.length; index += 1) {
      gain = Math.max(gain, increments[index]!.mean + effects[index]!.deviations[bin]!);
    }
    sum += binning.counts[bin]! * gain;
  }
  return sum / draws;
}

function groupValue(studies: readonly Study[], increments: readonly IncrementColumn[], draws: number): number {
  const alone = studies.map((study) => singleValue(study, increments, draws));
  if (studies.length < 2) return alone[0] ?? 0;
  const expected = increments.map((increment, index) => {
    const deviations = groupEffect(studies.map(({ binning, effects }) => ({ binning, effect: effects[index]! })), increment);
    return deviations.map((value) => value + increment.mean);
  });
  return Math.max(expectedGain(expected, draws).gain, ...alone);
}

function ranked(learned: readonly Learned[]): Learned[] {
  return [...learned].sort((one, other) => other.value - one.value || (one.id < other.id ? -1 : 1));
}
