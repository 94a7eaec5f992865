import type { ArcLine } from '../layout/arc-lines';
import type { MapLayout } from '../layout/layout-map';
import type { Pixel } from '../layout/world-pixels';
import type { MetroOutline } from '../layout/metro-outlines';
import { fadeIn } from './fade';
import { createPath, createSvg } from './svg';

/** Arcs, leader lines and the outlines of Metro sites: one SVG each. */
export class LineElements {
  readonly #arcs = createSvg('atlas-arcs');
  readonly #leaders = createSvg('atlas-leaders');
  readonly #metros = createSvg('atlas-metros');
  #arcText = '';
  #zoom = 0;

  constructor(parent: HTMLElement) {
    parent.append(this.#arcs, this.#leaders, this.#metros);
  }

  /** `origin`: the pixel of the world at the pane's upper left corner. */
  show(layout: MapLayout, metros: readonly MetroOutline[], origin: Pixel): void {
    const paths = arcPaths(layout.arcs, origin);
    const text = [...paths].flat().join();
    if (text !== this.#arcText) {
      this.#arcText = text;
      this.#arcs.replaceChildren(
        ...[...paths].map(([className, d]) => createPath(className, d.join(''))),
      );
      if (layout.zoom === this.#zoom) fadeIn(this.#arcs);
    }
    this.#zoom = layout.zoom;
    this.#leaders.replaceChildren(...leaderPaths(layout, origin));
    this.#metros.replaceChildren(...metroPaths(metros, origin));
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

/** A halo below each line, so that it is seen on land, water and markers alike. */
function metroPaths(outlines: readonly MetroOutline[], origin: Pixel): SVGPathElement[] {
  const drawn = outlines.map(({ points, isClosed, state }) => ({
    state,
    d: pathOf(points, origin) + (isClosed ? 'Z' : ''),
  }));
  return ['metro-halo', 'metro'].flatMap((part) =>
    drawn.map(({ state, d }) => createPath(`${part} is-${state}`, d)),
  );
}
