/** A step of a path in a text: a key, or `[]` for an entry of a list. */
export type Step = string;

/** Where a cursor stands in YAML text, sound or not yet. */
export interface TextPlace {
  /** Path of the group of fields for a key, of the value itself for a value. */
  readonly path: readonly Step[];
  /** `either` after a dash: an entry may be a value or start with a key. */
  readonly kind: 'key' | 'value' | 'either';
  /** What is typed of it so far. */
  readonly typed: string;
}

interface Frame {
  readonly column: number;
  readonly step: Step;
}

const keyLine = /^([A-Za-z0-9_.-]+):(?:\s+(.*)|$)/;
const blockScalar = /^[>|][-+0-9]*\s*(?:#.*)?$/;

/**
 * Where the end of a text stands, judged by indents and brackets alone, so that it works while the text is half typed.
 * Null inside a comment, a quoted or a folded text.
 */
export function placeAtEnd(text: string): TextPlace | null {
  const lines = text.split(/\r\n?|\n/);
  const last = lines.pop() ?? '';
  let frames: readonly Frame[] = [];
  let scalar = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const column = line.length - line.trimStart().length;
    if (column > scalar) continue;
    const entered = enter(frames, line);
    const [, key, value] = keyLine.exec(entered.rest) ?? [];
    frames = key === undefined ? entered.frames : withKey(entered.frames, entered.column, key);
    scalar = blockScalar.test(value ?? '') ? entered.column : Number.POSITIVE_INFINITY;
  }
  if (/(?:^|\s)#/.test(last)) return null;
  if (last.trim() !== '' && last.length - last.trimStart().length > scalar) return null;
  return placeInLine(enter(frames, last));
}

interface Entered {
  readonly frames: readonly Frame[];
  readonly column: number;
  readonly rest: string;
  /** The line starts an entry. */
  readonly isEntry: boolean;
}

/** Leaves what a line no longer stands in, and goes into the entries that its dashes start. */
function enter(frames: readonly Frame[], line: string): Entered {
  let column = line.length - line.trimStart().length;
  let rest = line.slice(column);
  let inside = frames;
  for (let dash = /^-(?:\s+|$)/.exec(rest); dash !== null; dash = /^-(?:\s+|$)/.exec(rest)) {
    const at = column;
    inside = [...inside.filter((frame) => frame.column < at || (frame.column === at && frame.step !== '[]')), { column: at, step: '[]' }];
    column += dash[0].length;
    rest = rest.slice(dash[0].length);
  }
  return { frames: inside.filter((frame) => frame.column < column), column, rest, isEntry: inside !== frames };
}

function withKey(frames: readonly Frame[], column: number, key: string): readonly Frame[] {
  return [...frames.filter((frame) => frame.column < column), { column, step: key }];
}

function placeInLine({ frames, column, rest, isEntry }: Entered): TextPlace | null {
  const path = frames.map(({ step }) => step);
  const [, key, value] = keyLine.exec(rest) ?? [];
  if (key !== undefined) return inFlow(withKey(frames, column, key).map(({ step }) => step), value ?? '');
  if (/^[[{]/.test(rest)) return inFlow(path, rest);
  if (!/^[A-Za-z0-9_.-]*$/.test(rest)) return null;
  return { path, kind: isEntry ? 'either' : 'key', typed: rest };
}

/** Inside braces and brackets of one line: what is open at its end. */
function inFlow(path: readonly Step[], value: string): TextPlace | null {
  const open: { readonly isList: boolean; key: string | null }[] = [];
  let typed = '';
  for (const character of value) {
    const top = open.at(-1);
    if (character === '"' || character === '\'') return null;
    if (character === '{' || character === '[') { open.push({ isList: character === '[', key: null }); typed = ''; }
    else if (character === '}' || character === ']') { open.pop(); typed = ''; }
    else if (character === ',' && top) { top.key = null; typed = ''; }
    else if (character === ':' && top && !top.isList && top.key === null) { top.key = typed.trim(); typed = ''; }
    else typed += character;
  }
  const top = open.at(-1);
  if (top === undefined) return /[}\]]\s*$/.test(value) ? null : { path, kind: 'value', typed: value.trimStart() };
  const steps = open.flatMap(({ isList, key }) => (isList ? ['[]'] : key === null ? [] : [key]));
  const kind = top.isList ? 'either' : top.key === null ? 'key' : 'value';
  return { path: [...path, ...steps], kind, typed: typed.trimStart() };
}
