import { PlacedElement } from './placed-canvas';

/** Side of the world in the outline and in the backdrop, in CSS pixels. */
export const smallWorld = 1024;

/** The coarse land outline, from the `d` of its path, at its place in the world. */
export function createOutline(path: string): PlacedElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const land = document.createElementNS(namespace, 'path');
  land.setAttribute('d', path);
  land.style.fill = 'var(--land)';
  svg.setAttribute('width', `${smallWorld}`);
  svg.setAttribute('height', `${smallWorld}`);
  svg.setAttribute('viewBox', `0 0 ${smallWorld} ${smallWorld}`);
  // It goes on beyond the world's southern edge.
  svg.style.overflow = 'visible';
  svg.append(land);
  return new PlacedElement(svg, { left: 0, top: 0, worldSize: smallWorld });
}
