import type { Document, LineCounter as Lines, Node, Pair } from 'yaml';
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml';
import type { Outcome, Problem } from '../quantities/problem';
import type { Path } from './path';
import { pathText } from './path';
import type { Complaint, Position, SourceFile, Span } from './source-file';
import { complaints } from './yaml-complaints';
import { syntaxFaults } from './yaml-syntax';

const longestText = 2_000_000;
const deepestNesting = 100;
const mostTokens = 200_000;
const mostProblems = 20;

/** Thrown inside the token stream, so that the reader stops before anything recurses or takes minutes. */
class Refused extends Error {
  readonly offset: number;
  readonly complaint: Complaint;
  constructor(offset: number, complaint: Complaint) {
    super(complaint.what);
    this.offset = offset;
    this.complaint = complaint;
  }
}

interface Reading {
  readonly file: string;
  readonly lines: Lines;
  readonly problems: Problem[];
  /** Problems among them that leave the rest of the text as readable as it was. */
  repeats: number;
}

/** What could be read of a text, and every problem with it. */
export interface YamlReading {
  readonly source: SourceFile | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML 1.2 text as plain data with a position for every part of it. Refuses, with every problem at its place:
 * text that is empty, binary or longer than 2 MB, wrong syntax, nesting beyond 100 levels, several documents, aliases,
 * anchors, tags, a directive, duplicate keys, and a root that is no map. Never throws.
 */
export function readYaml(text: string, file: string): Outcome<SourceFile> {
  const { source, problems } = lookThroughYaml(text, file);
  return problems.length === 0 && source !== null ? { ok: true, value: source } : { ok: false, problems };
}

/** As `readYaml`, but gives the data as well where the only fault is that fields are given twice: the first of each. */
export function lookThroughYaml(text: string, file: string): YamlReading {
  const refused = refuseUnread(text, file);
  if (refused !== null) return { source: null, problems: [refused] };
  const reading: Reading = { file, lines: new LineCounter(), problems: [], repeats: 0 };
  const read = readDocument(withLineFeeds(text), reading);
  const isUsable = reading.problems.length === reading.repeats;
  return { source: isUsable ? read : null, problems: firstOf(reading.problems, file) };
}

/** A text whose plain data is known already. It is read once a place in it is asked for, and not before. */
export function knownYaml(data: unknown, text: string, file: string): YamlReading {
  let read: SourceFile | null = null;
  const places = (): SourceFile | null => {
    read ??= lookThroughYaml(text, file).source;
    return read;
  };
  const source: SourceFile = {
    file, data,
    locate: (path, part) => places()?.locate(path, part) ?? null,
    span: (path) => places()?.span(path) ?? null,
  };
  return { source, problems: [] };
}

/** Old Mac line ends as YAML has them too, which the library does not know. No character moves, so places stay true. */
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

function readDocument(text: string, reading: Reading): SourceFile | null {
  const documents = compose(text, reading);
  const [document, second] = documents;
  if (second !== undefined) complain(reading, second.range[0], complaints.severalDocuments);
  if (document === undefined || reading.problems.length > 0) return null;
  if (document.directives.yaml.explicit === true) complain(reading, 0, complaints.directive);
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) complain(reading, 0, complaints.empty);
  else if (!isMap(root)) complain(reading, startOf(root), complaints.notAMap);
  const data = plain(root, [], reading);
  return {
    file: reading.file, data,
    locate: (path, part) => locate(root, path, part, reading.lines),
    span: (path) => span(root, path),
  };
}

function firstOf(problems: readonly Problem[], file: string): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const left = problems.length - mostProblems;
  return [...problems.slice(0, mostProblems), { file, path: '', ...complaints.manyMore(left) }];
}

function refuseUnread(text: string, file: string): Problem | null {
  if (text.length > longestText) return { file, path: '', line: 1, column: 1, ...complaints.tooLong };
  // Control characters other than tab and line ends, or the mark that decoding leaves where bytes were no UTF-8.
  const at = firstControl(text);
  if (at < 0) return null;
  const before = withLineFeeds(text.slice(0, at));
  const line = before.split('\n').length;
  return { file, path: '', line, column: at - before.lastIndexOf('\n'), ...complaints.binary };
}

function firstControl(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 || code === 0xfffd) return index;
  }
  return -1;
}

function compose(text: string, reading: Reading): Document.Parsed[] {
  const parser = new Parser(reading.lines.addNewLine);
  reading.lines.addNewLine(0);
  function* tokens(): ReturnType<Parser['next']> {
    let count = 0;
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      count += 1;
      if (parser.stack.length > deepestNesting) throw new Refused(parser.offset, complaints.tooDeep);
      if (count > mostTokens) throw new Refused(parser.offset, complaints.tooLong);
    }
    yield* parser.end();
  }
  try {
    // Duplicate keys are looked for in `plain`: the library compares every pair of keys.
    const composer = new Composer({ uniqueKeys: false, lineCounter: reading.lines, version: '1.2', schema: 'core' });
    const documents = [...composer.compose(tokens(), true, text.length)];
    const errors = documents.flatMap((document) => document.errors);
    for (const { offset, complaint } of syntaxFaults(text, errors)) complain(reading, offset, complaint);
    return documents;
  } catch (error) {
    // A RangeError is the stack running out on some nesting that the limit above did not foresee.
    if (error instanceof Refused) complain(reading, error.offset, error.complaint);
    else if (error instanceof RangeError) complain(reading, 0, complaints.tooDeep);
    else throw error;
    return [];
  }
}

function complain(reading: Reading, offset: number, complaint: Complaint, path: Path = []): void {
  const position = positionOf(reading.lines, offset);
  reading.problems.push({ file: reading.file, path: pathText(path), ...position, ...complaint });
}

function positionOf(lines: Lines, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function startOf(node: unknown): number {
  return ((node as Node | null)?.range ?? [0])[0];
}

/** Plain data without prototypes, so that a key such as `__proto__` is only a key. */
function plain(node: unknown, path: Path, reading: Reading): unknown {
  if (node === null || node === undefined) return null;
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (isAlias(node) || anchor !== undefined) complain(reading, startOf(node), complaints.alias, path);
  if (tag !== undefined) complain(reading, startOf(node), complaints.tag(tag), path);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], reading));
  if (!isMap(node)) return null;
  const data = Object.create(null) as Record<string, unknown>;
  for (const pair of node.items) {
    const key = keyOf(pair);
    if (key === null) {
      complain(reading, startOf(pair.key), complaints.keyNotText, path);
    } else {
      const value = plain(pair.value, [...path, key], reading);
      if (key in Object.prototype) complain(reading, startOf(pair.key), complaints.noField(key), [...path, key]);
      if (key in data) {
        complain(reading, startOf(pair.key), complaints.duplicateKey(key), [...path, key]);
        reading.repeats += 1;
      } else {
        data[key] = value;
      }
    }
  }
  return data;
}

function keyOf(pair: Pair): string | null {
  if (typeof pair.key === 'string') return pair.key;
  return isScalar(pair.key) && pair.key.value !== null ? pair.key.source ?? null : null;
}

interface Found {
  readonly node: unknown;
  /** Key and value that led to the node, where it is in a map. */
  readonly pair: Pair | null;
  readonly depth: number;
}

/** The node at a path, or the last one on the way to it. */
function follow(root: unknown, path: Path): Found {
  let found: Found = { node: root, pair: null, depth: 0 };
  for (const step of path) {
    const pair = isMap(found.node) ? found.node.items.find((item) => keyOf(item) === step) ?? null : null;
    const item = isSeq(found.node) && typeof step === 'number' ? found.node.items[step] : undefined;
    if (pair === null && item === undefined) break;
    found = { node: pair === null ? item : pair.value, pair, depth: found.depth + 1 };
  }
  return found;
}

function locate(root: unknown, path: Path, part: 'key' | 'value', lines: Lines): Position | null {
  const { node, pair, depth } = follow(root, path);
  const usesKey = pair !== null && ((part === 'key' && depth === path.length) || isEmpty(node));
  return positionOf(lines, startOf(usesKey ? pair.key : node));
}

function span(root: unknown, path: Path): Span | null {
  const { node, depth } = follow(root, path);
  const range = depth === path.length ? (node as Node | null)?.range : undefined;
  return range === undefined || range === null ? null : { start: range[0], end: range[1] };
}

/** `key:` with nothing after it has no text of its own to point at. */
function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}
