import type { Problem } from '../../quantities/problem';
import type { Complaint, Place } from '../source-file';
import { problemAt } from '../source-file';
import { subjectOf } from '../subject';
import { didYouMean } from '../suggest';
import { isConsequence } from '../unread';

/** What the stages of resolution share: the problems found so far, and what may not be called unknown. */
export interface Resolving {
  readonly problems: Problem[];
  /** Ids of records that exist but could not be read; naming one is no second problem. */
  readonly broken: Set<string>;
  /** False once a layer is missing: an id that is not found may well be in it. */
  isComplete: () => boolean;
  incomplete: () => void;
  add: (problems: readonly Problem[]) => void;
  /**
   * Adds a problem; “Parameter “x”: ” and the like are put before `what` from the place itself. What only follows from a
   * part of the file that could not be read is left out.
   */
  report: (place: Place, complaint: Complaint, part?: 'key' | 'value') => void;
  /** Adds a problem for an id that nothing has, unless it may be in what could not be read. */
  reportUnknown: (place: Place, noun: string, id: string, known: Iterable<string>, where?: Where) => void;
}

/** Where an id was looked for, and what to do if it is not a slip of the keyboard. */
export interface Where {
  readonly where: string;
  readonly otherwise: string;
}

/** An empty list of problems; `broken` names records of the scenario that could not be read. */
export function startResolving(broken: ReadonlySet<string>): Resolving {
  const problems: Problem[] = [];
  const brokenIds = new Set(broken);
  let complete = true;
  const report: Resolving['report'] = (place, complaint, part) => {
    if (isConsequence(place, complaint.what)) return;
    const what = subjectOf(place.source.data, place.path) + complaint.what;
    problems.push(problemAt(place, { ...complaint, what }, part));
  };
  return {
    problems,
    broken: brokenIds,
    isComplete: () => complete,
    incomplete: () => {
      complete = false;
    },
    add: (more) => problems.push(...more),
    report,
    reportUnknown: (place, noun, id, known, where) => {
      if (!complete || brokenIds.has(id)) return;
      report(place, {
        what: `There is no ${noun} “${id}”${where === undefined ? '' : ` in ${where.where}`}.`,
        why: 'What is not there cannot be used, and nothing is put in its place.',
        remedy: didYouMean(id, known, where?.otherwise ?? `Check the id, or add the ${noun} to this file.`),
      });
    },
  };
}
