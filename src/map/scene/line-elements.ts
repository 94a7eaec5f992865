import type { ArcLine } from '../layout/arc-lines';
import type { MapLayout } from '../layout/layout-map';
import { ledMarkers } from '../layout/leaders';
import type { Pixel } from '../layout/world-pixels';
import type { MetroOutline } from '../layout/metro-outlines';
import { fadeIn } from './fade';
import { createPath, createSvg } from './svg';

/** Arcs, previewed arcs, leader lines and the outlines of Metro sites: one SVG each. */
export class LineElements {
  readonly #arcs = createSvg('atlas-arcs');
  readonly #preview = createSvg('atlas-arcs is-preview');
  readonly #leaders = createSvg('atlas-leaders');
  readonly #metros = createSvg('atlas-metros');
  readonly #arcPaths = new Map<string, { path: SVGPathElement; d: string }>();
  #zoom = 0;

  constructor(parent: HTMLElement) {
    parent.append(this.#arcs, this.#preview, this.#leaders, this.#metros);
  }

  /** `origin`: the pixel of the world at the pane's upper left corner. */
  show(layout: MapLayout, metros: readonly MetroOutline[], origin: Pixel): void {
    const isChanged = this.#showArcs(arcPaths(layout.arcs, origin));
    if (isChanged && layout.zoom === this.#zoom) fadeIn(this.#arcs);
    this.#zoom = layout.zoom;
    this.#leaders.replaceChildren(...leaderPaths(layout, origin));
    this.#metros.replaceChildren(...metroPaths(metros, origin));
  }

  /** Arcs without casings: lighter than those of a selection. */
  showPreview(arcs: readonly ArcLine[], origin: Pixel): void {
    const paths = [...arcPaths(arcs, origin)].filter(([className]) => className.startsWith('arc '));
    const isNew = paths.length > 0 && this.#preview.childElementCount === 0;
    this.#preview.replaceChildren(...paths.map(([className, d]) => createPath(className, d)));
    if (isNew) fadeIn(this.#preview);
  }

  /** Touches only the paths that are others than before; false where none is. */
  #showArcs(wanted: ReadonlyMap<string, string>): boolean {
    const isSame =
      wanted.size === this.#arcPaths.size &&
      [...wanted].every(([className, d]) => this.#arcPaths.get(className)?.d === d);
    if (isSame) return false;
    const before = new Map(this.#arcPaths);
    this.#arcPaths.clear();
    for (const [className, d] of wanted) {
      const known = before.get(className);
      const path = known?.path ?? createPath(className, d);
      if (known !== undefined && known.d !== d) path.setAttribute('d', d);
      this.#arcPaths.set(className, { path, d });
    }
    this.#arcs.replaceChildren(...[...this.#arcPaths.values()].map(({ path }) => path));
    return true;
  }
}

/** Premium below Standard below Local, and every casing below every line. */
const order = ['premium', 'standard', 'local'] as const;

/** As few paths as there are kinds of line: class -> path data. */
function arcPaths(arcs: readonly ArcLine[], origin: Pixel): Map<string, string> {
  const casings = new Map<string, string>();
  const lines = new Map<string, string>();
  for (const sku of order) {
    for (const { leastSku, hue, points } of arcs) {
      if (leastSku !== sku) continue;
      const d = pathOf(points, origin);
      add(casings, `casing is-${sku}`, d);
      add(lines, `arc is-${sku} hue-${hue}`, d);
    }
  }
  return new Map([...casings, ...lines]);
}

function add(paths: Map<string, string>, className: string, d: string): void {
  paths.set(className, (paths.get(className) ?? '') + d);
}

/** To a tenth of a pixel. */
function pathOf(points: readonly Pixel[], origin: Pixel): string {
  let d = '';
  for (const { x, y } of points) {
    const left = Math.round((x - origin.x) * 10) / 10;
    const top = Math.round((y - origin.y) * 10) / 10;
    d += `${d === '' ? 'M' : 'L'}${left} ${top}`;
  }
  return d;
}

function leaderPaths(layout: MapLayout, origin: Pixel): SVGPathElement[] {
  let lines = '';
  let dots = '';
  for (const { truth, place } of ledMarkers(layout)) {
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
