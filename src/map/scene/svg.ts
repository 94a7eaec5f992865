import type { Shape } from '../layout/marker-shapes';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An SVG that only draws: hidden from assistive technology, its origin in its top left corner. */
export function createSvg(className: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  return svg;
}

export function createPath(className: string, d: string): SVGPathElement {
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('class', className);
  path.setAttribute('d', d);
  return path;
}

export function createShape({ tag, part, attributes, text }: Shape): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  element.setAttribute('class', part);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(Math.round(value * 100) / 100));
  }
  if (text !== null) element.textContent = text;
  return element;
}
