import type { YAMLError } from 'yaml';
import type { Complaint } from './source-file';
import { complaints, explainSyntax } from './yaml-complaints';

/** Lines with a tab that are named one by one; the others are counted. */
const mostTabs = 5;

interface Fault {
  readonly offset: number;
  readonly complaint: Complaint;
}

/** Faults after which the reader has lost its way: a bracket that is not closed, or a sign where none can be. */
const derailing: ReadonlySet<YAMLError['code']> = new Set(['BAD_INDENT', 'UNEXPECTED_TOKEN']);

/**
 * The faults of text that is no valid YAML, in the order of the text. After one that makes the reader lose its way, the
 * others are counted, since most are its consequences. From the first tab on that stands as indentation,
 * only lines with such tabs are named: what the reader makes of the text after it is a consequence of the tab.
 */
export function syntaxFaults(text: string, errors: readonly YAMLError[]): readonly Fault[] {
  const first = Math.min(...errors.filter((error) => isTab(text, error)).map(({ pos }) => startOfLine(text, pos[0])));
  const before = withoutConsequences(errors.filter(({ pos }) => pos[0] < first));
  return Number.isFinite(first) ? [...before, ...tabFaults(text, first)] : before;
}

function withoutConsequences(errors: readonly YAMLError[]): readonly Fault[] {
  const lost = errors.findIndex(({ code }) => derailing.has(code));
  const told = lost < 0 ? errors : errors.slice(0, lost + 1);
  const faults = told.map((error) => ({ offset: error.pos[0], complaint: explainSyntax(error) }));
  const left = errors.slice(told.length);
  return left[0] === undefined ? faults : [...faults, { offset: left[0].pos[0], complaint: complaints.following(left.length) }];
}

function isTab(text: string, { code, pos }: YAMLError): boolean {
  return code === 'TAB_AS_INDENT' || /^ *\t/.test(text.slice(startOfLine(text, pos[0])));
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function tabFaults(text: string, first: number): Fault[] {
  const found = [...text.slice(first).matchAll(/^ *\t[^\S\n]*[^\s#]/gm)].map(({ index }) => first + index);
  // A tab that the reader refuses in another place, such as after the dash of a list.
  const all = found[0] === first ? found : [first, ...found];
  const faults = all.slice(0, mostTabs).map((offset) => ({ offset, complaint: complaints.tab }));
  const left = all.slice(mostTabs);
  return left[0] === undefined ? faults : [...faults, { offset: left[0], complaint: complaints.moreTabs(left.length) }];
}
