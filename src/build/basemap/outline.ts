import type { GridLine } from './encode-shapes';

/** Side of the Mercator world in the outline, in user units. */
export const outlineSize = 1024;

/**
 * The outline for a page's HTML: the base map finds it by its id and shows it until its first picture
 * is painted. It takes no room itself.
 */
export function outlineMarkup(path: string): string {
  const size = `viewBox="0 0 ${outlineSize} ${outlineSize}" width="0" height="0"`;
  return `<svg id="land-outline" ${size} aria-hidden="true"><path id="land" d="${path}"/></svg>`;
}

/**
 * Rings as the `d` of one SVG path: whole units, relative, as short as SVG allows. What is cut at
 * the southern edge of the world goes on beyond it: there is nothing but Antarctica.
 */
export function outlinePath(rings: readonly GridLine[]): string {
  return rings
    .map((ring) => ringPath(ring.map(([x, y]) => [x, y < outlineSize ? y : 2 * outlineSize])))
    .join('');
}

function ringPath(ring: GridLine): string {
  let path = '';
  let lastX = 0;
  let lastY = 0;
  for (const [index, [x, y]] of ring.entries()) {
    if (index === 0) path += `M${x}${separated(y)}`;
    else {
      path += index === 1 ? `l${x - lastX}` : separated(x - lastX);
      path += separated(y - lastY);
    }
    lastX = x;
    lastY = y;
  }
  return `${path}z`;
}

/** A minus sign parts two numbers by itself. */
function separated(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}
