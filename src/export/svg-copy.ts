/** The namespace of every element of a picture. */
export const svgNamespace = 'http://www.w3.org/2000/svg';

/** What is passed on to the parts of an element, so that it need only be written where it changes. */
const inherited = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'visibility',
] as const;

/** What belongs to the page and not to the picture. */
const ofThePage = /^(?:class|style|role|tabindex|focusable|data-.*|aria-.*|xmlns.*)$/;

/** A reference within the page, as one within the picture. */
function local(value: string): string {
  return value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, 'url(#$1)');
}

function writeStyle(copy: SVGElement, style: CSSStyleDeclaration, outside: CSSStyleDeclaration | null): void {
  for (const property of inherited) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== outside?.getPropertyValue(property)) copy.setAttribute(property, local(value));
  }
  if (style.opacity !== '1' && style.opacity !== '') copy.setAttribute('opacity', style.opacity);
}

/** A copy of an element of a drawing with all that style sheets say of it written into it; null for what is not shown. */
export function copyOf(element: Element, outside: CSSStyleDeclaration | null = null): SVGElement | null {
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  const copy = document.createElementNS(svgNamespace, element.localName);
  for (const { name, value } of element.attributes) {
    if (!ofThePage.test(name)) copy.setAttribute(name, local(value));
  }
  writeStyle(copy, style, outside);
  for (const node of element.childNodes) {
    if (node instanceof Element) {
      const part = copyOf(node, style);
      if (part !== null) copy.append(part);
    } else if (node instanceof Text) {
      copy.append(node.data);
    }
  }
  return copy;
}
