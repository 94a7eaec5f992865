import type { GridLine } from './encode-shapes';

/** Side of the Mercator world in the outline, in user units. */
export const outlineSize = 1024;

/** Rings as the `d` of one SVG path: whole units, relative, as short as SVG allows. */
export function outlinePath(rings: readonly GridLine[]): string {
  return rings.map(ringPath).join('');
}

function ringPath(ring: GridLine): string {
  let path = '';
  let lastX = 0;
  let lastY = 0;
  for (const [index, [x, y]] of ring.entries()) {
    if (index === 0) path += `M${x}${signed(y)}`;
    else path += `${index === 1 ? 'l' : ''}${between(path, index, x - lastX)}${signed(y - lastY)}`;
    lastX = x;
    lastY = y;
  }
  return `${path}z`;
}

function between(_path: string, index: number, value: number): string {
  return index === 1 ? `${value}` : signed(value);
}

/** A minus sign parts two numbers by itself. */
function signed(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}
