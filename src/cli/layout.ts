const LABEL_WIDTH = 46;
export const COLUMN_WIDTH = 16;
export const PAGE_WIDTH = 100;

/** A line of a table: its label and its cells to the right. */
export function row(label: string, cells: readonly string[]): string {
  return label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.replaceAll('\u00a0', ' ').padStart(COLUMN_WIDTH)).join('');
}

/** A text cut into lines no wider than `width`. A number stays with the unit that is tied to it. */
export function wrapped(text: string, width: number): string[] {
  const lines = text.split(/[ \n]+/).reduce<string[]>((before, word) => {
    const last = before.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) return [...before, word];
    return [...before.slice(0, -1), `${last} ${word}`];
  }, []);
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** A row whose label may take several lines; its cells stand beside the first of them. */
export function labelled(label: string, cells: readonly string[]): string[] {
  const GAP = 2;
  const [first = '', ...more] = wrapped(label, LABEL_WIDTH - GAP);
  return [row(first, cells), ...more.map((line) => `  ${line}`)];
}

/** Headings of columns over a rule, each wrapped into its column and standing on the rule. */
export function columnHeads(labels: readonly string[]): string[] {
  const heads = labels.map((label) => wrapped(label, COLUMN_WIDTH - 2));
  const height = Math.max(...heads.map((lines) => lines.length));
  const level = (index: number): string => row('', heads.map((lines) => lines[index - height + lines.length] ?? ''));
  return [...Array.from({ length: height }, (_, index) => level(index)), '-'.repeat(LABEL_WIDTH + COLUMN_WIDTH * labels.length)];
}

/** A heading with its lines; nothing where there are none. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

const spelt: readonly (readonly [RegExp, string])[] = [
  [/\bMARACs?\b/, 'MARAC: multi-agency risk assessment conference.'],
  [/\bIdvas?\b/, 'Idva: independent domestic violence adviser.'],
];

/** The abbreviations of the field that the lines use, spelt out. */
export function wordsUsed(lines: readonly string[]): string[] {
  return spelt.filter(([word]) => lines.some((line) => word.test(line))).map(([, meaning]) => meaning);
}

/** The lines with each abbreviation of the field spelt out once, under the line that uses it first. */
export function withWords(lines: readonly string[]): string[] {
  const first = spelt.map(([word, meaning]) => ({ at: lines.findIndex((line) => word.test(line)), meaning }));
  return lines.flatMap((line, index) => {
    const meanings = first.filter(({ at }) => at === index).map(({ meaning }) => meaning);
    return meanings.length === 0 ? [line] : [line, `(${meanings.join(' ')})`];
  });
}
