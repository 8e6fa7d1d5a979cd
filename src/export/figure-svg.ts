import { copyOf, svgNamespace } from './svg-copy';
import { wrapped, writeText } from './svg-text';

/** Air around the figure. */
const margin = 16;
const under = { size: 11, line: 15, colour: '#383f43' };
/** On the figure while it is being copied: shows what only a picture needs and hides what only works on the page. */
const mark = 'data-carried';

interface Place {
  readonly picture: SVGSVGElement;
  /** Where the figure starts on the page. */
  readonly left: number;
  readonly top: number;
}

function drawBox({ picture, left, top }: Place, x: number, y: number, width: number, height: number, fill: string): void {
  const box = document.createElementNS(svgNamespace, 'rect');
  const sides = { x: x - left + margin, y: y - top + margin, width, height };
  for (const [name, value] of Object.entries(sides)) box.setAttribute(name, String(Math.round(value * 100) / 100));
  box.setAttribute('fill', fill);
  picture.append(box);
}

const isSeen = (colour: string): boolean => colour !== '' && colour !== 'transparent' && !/^rgba\(.*, 0\)$/.test(colour);

/** Background and solid borders: the bars of a table are backgrounds. */
function drawSides(place: Place, element: Element, style: CSSStyleDeclaration): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (isSeen(style.backgroundColor)) drawBox(place, left, top, width, height, style.backgroundColor);
  const above = parseFloat(style.borderTopWidth);
  const below = parseFloat(style.borderBottomWidth);
  if (style.borderTopStyle === 'solid' && above > 0) drawBox(place, left, top, width, above, style.borderTopColor);
  if (style.borderBottomStyle === 'solid' && below > 0) drawBox(place, left, top + height - below, width, below, style.borderBottomColor);
}

/** A drawing in the figure, in the place it has there. One without size still brings the patterns that others are filled with. */
function drawCopy({ picture, left, top }: Place, drawing: SVGSVGElement): void {
  const copy = copyOf(drawing);
  if (copy === null) return;
  const box = drawing.getBoundingClientRect();
  const place = { x: box.left - left + margin, y: box.top - top + margin, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(Math.round(value * 100) / 100));
  copy.setAttribute('overflow', getComputedStyle(drawing).overflow === 'visible' ? 'visible' : 'hidden');
  picture.append(copy);
}

/** Draws an element and what is in it. What is hidden on the page, or there for screen readers alone, is left out. */
function draw(place: Place, element: Element): void {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  if (style.display === 'none' || style.visibility === 'hidden') return;
  if (element instanceof SVGSVGElement) {
    drawCopy(place, element);
    return;
  }
  if (width <= 1 && height <= 1) return;
  drawSides(place, element, style);
  for (const node of element.childNodes) {
    if (node instanceof Element) draw(place, node);
    else if (node instanceof Text) writeText(place.picture, node, style, margin - place.left, margin - place.top);
  }
}

/** The lines of where the figures come from, under the figure. Returns how far down they reach. */
function writeLines(picture: SVGSVGElement, lines: readonly string[], width: number, from: number): number {
  let y = from;
  for (const line of lines.flatMap((each) => wrapped(each, width, `${under.size}px Arial, Helvetica, sans-serif`))) {
    y += under.line;
    const text = document.createElementNS(svgNamespace, 'text');
    const attributes = { x: margin, y, 'font-family': 'Arial, Helvetica, sans-serif', 'font-size': under.size, fill: under.colour };
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, String(value));
    text.append(line);
    picture.append(text);
  }
  return y;
}

/**
 * A figure of the page as a drawing of its own: title, basis, key, chart and note as they stand there, on white, and under
 * them where the figures come from. It needs no style sheet and no other file.
 */
export function figureSvg(figure: HTMLElement, lines: readonly string[]): SVGSVGElement {
  const picture = document.createElementNS(svgNamespace, 'svg');
  const paper = document.createElementNS(svgNamespace, 'rect');
  paper.setAttribute('fill', '#ffffff');
  picture.append(paper);
  figure.setAttribute(mark, '');
  const { left, top, width, height } = figure.getBoundingClientRect();
  for (const part of figure.children) draw({ picture, left, top }, part);
  figure.removeAttribute(mark);
  const end = writeLines(picture, lines, width, margin + height) + margin;
  const size = { width: Math.ceil(width + 2 * margin), height: Math.ceil(end) };
  for (const each of [picture, paper]) for (const [name, value] of Object.entries(size)) each.setAttribute(name, String(value));
  picture.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  return picture;
}

/** The drawing as a file. */
export function svgText(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
