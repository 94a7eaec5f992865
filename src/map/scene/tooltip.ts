import { noteOf } from '../layout/describe-marker';
import { markerShapes } from '../layout/marker-shapes';
import { markerSize } from '../layout/marker-size';
import type { PlacedMarker } from '../layout/placed-marker';
import { placeTooltip, type TooltipRoom } from '../layout/place-tooltip';
import type { Pixel } from '../layout/world-pixels';
import { lookOf } from './marker-elements';
import { createShape, createSvg } from './svg';

const mediumSize = markerSize(5);

/** The card above a hovered or focused marker. */
export class Tooltip {
  readonly element = document.createElement('div');
  #shown = '';

  constructor(parent: HTMLElement, id: string) {
    this.element.className = 'atlas-tooltip';
    this.element.id = id;
    this.element.setAttribute('role', 'tooltip');
    this.element.hidden = true;
    parent.append(this.element);
  }

  /** `at` in pixels of the map element. */
  show(marker: PlacedMarker, metros: readonly string[], at: Pixel, room: TooltipRoom): void {
    const { title, kind, code, summary } = noteOf(marker);
    // Measuring the card makes the browser lay the page out; not for what stands there already.
    const shown = JSON.stringify([title, kind, code, summary, metros, at, room]);
    if (shown === this.#shown && this.isShown) return;
    this.#shown = shown;
    const what = line('kind', kind);
    what.prepend(glyphOf(marker));
    if (code !== null) what.append(line('code', code));
    const more = [summary, ...metros].filter(Boolean).map((text) => line('summary', text));
    this.element.replaceChildren(line('title', title), what, ...more);
    this.element.hidden = false;
    this.#place(marker, at, room);
  }

  #place({ outerRadius }: PlacedMarker, at: Pixel, room: TooltipRoom): void {
    const { offsetWidth, offsetHeight } = this.element;
    const size = { x: offsetWidth, y: offsetHeight };
    const { x, y } = placeTooltip(size, at, Math.max(12, outerRadius), room);
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }
}

/** The marker as it looks at rest, at medium size. */
function glyphOf(marker: PlacedMarker): SVGSVGElement {
  const glyph = createSvg(`atlas-glyph hue-${marker.lead.sign.hue}`);
  glyph.setAttribute('viewBox', '-9.5 -9.5 19 19');
  const look = lookOf({ ...marker, state: 'rest', approximate: false, badge: 'none' }, false);
  glyph.append(...markerShapes({ ...look, count: 1, change: null }, mediumSize).map(createShape));
  return glyph;
}

function line(part: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `atlas-tooltip-${part}`;
  element.textContent = text;
  return element;
}
