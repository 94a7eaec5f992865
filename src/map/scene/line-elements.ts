import type { ArcLine } from '../layout/arc-lines';
import type { MapLayout } from '../layout/layout-map';
import { type Pixel, worldWidth } from '../layout/world-pixels';
import type { Frame } from './frame';
import { createPath, createSvg } from './svg';

/** Arcs and leader lines: one SVG each, drawn in the pane's pixels and only scaled while zooming. */
export class LineElements {
  readonly #arcs = createSvg('atlas-arcs leaflet-zoom-animated');
  readonly #leaders = createSvg('atlas-leaders leaflet-zoom-animated');
  #drawn: { zoom: number; origin: Pixel } = { zoom: 0, origin: { x: 0, y: 0 } };
  #arcText = '';

  constructor(parent: HTMLElement) {
    parent.append(this.#arcs, this.#leaders);
  }

  show(layout: MapLayout, { origin }: Frame): void {
    this.#drawn = { zoom: layout.zoom, origin: { x: origin.x, y: origin.y } };
    const paths = arcPaths(layout.arcs, this.#drawn.origin);
    const text = [...paths].flat().join();
    if (text !== this.#arcText) {
      this.#arcText = text;
      this.#arcs.replaceChildren(
        ...[...paths].map(([className, d]) => createPath(className, d.join(''))),
      );
    }
    this.#leaders.replaceChildren(...leaderPaths(layout, this.#drawn.origin));
  }

  move({ width, origin }: Frame): void {
    const scale = width / worldWidth(this.#drawn.zoom);
    const x = this.#drawn.origin.x * scale - origin.x;
    const y = this.#drawn.origin.y * scale - origin.y;
    for (const svg of [this.#arcs, this.#leaders]) {
      svg.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    }
  }
}

/** Premium below Standard below Local, and every casing below every line. */
const order = ['premium', 'standard', 'local'] as const;

/** As few paths as there are kinds of line: class -> pieces of path data. */
function arcPaths(arcs: readonly ArcLine[], origin: Pixel): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  const add = (name: string, d: string) => {
    const pieces = paths.get(name);
    if (pieces === undefined) paths.set(name, [d]);
    else pieces.push(d);
  };
  const drawn = order.flatMap((sku) =>
    arcs
      .filter(({ leastSku }) => leastSku === sku)
      .map(({ hue, points }) => ({ sku, hue, d: pathOf(points, origin) })),
  );
  for (const { sku, d } of drawn) add(`casing is-${sku}`, d);
  for (const { sku, hue, d } of drawn) add(`arc is-${sku} hue-${hue}`, d);
  return paths;
}

function pathOf(points: readonly Pixel[], origin: Pixel): string {
  return points
    .map(({ x, y }, index) => {
      const command = index === 0 ? 'M' : 'L';
      return `${command}${(x - origin.x).toFixed(1)} ${(y - origin.y).toFixed(1)}`;
    })
    .join('');
}

function leaderPaths({ markers, size }: MapLayout, origin: Pixel): SVGPathElement[] {
  let lines = '';
  let dots = '';
  for (const { truth, place, state } of markers) {
    const moved = Math.hypot(place.x - truth.x, place.y - truth.y);
    if (moved <= size.leaderFrom || state === 'dimmed') continue;
    lines += pathOf([truth, place], origin);
    // A line of no length with round caps is a dot.
    dots += pathOf([truth, truth], origin);
  }
  if (lines === '') return [];
  return [
    createPath('leader-halo', lines),
    createPath('leader-dot-halo', dots),
    createPath('leader', lines),
    createPath('leader-dot', dots),
  ];
}
