import { svgNamespace } from './svg-copy';

interface Ruler {
  readonly widthOf: (text: string) => number;
  /** From the top of a line of text to the line it stands on. */
  readonly ascent: number;
}

const rulers = new Map<string, Ruler>();

/** Measures text in a font as the browser draws it. */
function rulerFor(font: string): Ruler {
  const known = rulers.get(font);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser cannot measure text');
  context.font = font;
  const ruler: Ruler = {
    widthOf: (text) => {
      context.font = font;
      return context.measureText(text).width;
    },
    ascent: context.measureText('x').fontBoundingBoxAscent,
  };
  rulers.set(font, ruler);
  return ruler;
}

/** Text in lines that are no wider than `width` pixels; a single word may be. */
export function wrapped(text: string, width: number, font: string): readonly string[] {
  const { widthOf } = rulerFor(font);
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`) > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

interface Line {
  readonly words: string[];
  readonly top: number;
  readonly left: number;
  right: number;
}

/** The lines a text is broken into on the page: words whose boxes stand at one height. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [box] = range.getClientRects();
    if (box === undefined) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - box.top) < 2) {
      last.words.push(word);
      last.right = box.right;
    } else {
      lines.push({ words: [word], top: box.top, left: box.left, right: box.right });
    }
  }
  return lines;
}

/** Writes the text of one node line by line where it stands, `dx` and `dy` away. Text to the right stays to the right in any font. */
export function writeText(picture: SVGSVGElement, node: Text, style: CSSStyleDeclaration, dx: number, dy: number): void {
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const toTheRight = style.textAlign === 'right' || style.textAlign === 'end';
  for (const { words, top, left, right } of linesOf(node)) {
    const text = document.createElementNS(svgNamespace, 'text');
    const attributes = {
      x: Math.round(((toTheRight ? right : left) + dx) * 100) / 100,
      y: Math.round((top + dy + rulerFor(font).ascent) * 100) / 100,
      'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight, fill: style.color,
      ...(toTheRight ? { 'text-anchor': 'end' } : {}),
    };
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, String(value));
    text.append(words.join(' '));
    picture.append(text);
  }
}
