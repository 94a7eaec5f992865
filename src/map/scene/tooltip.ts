import { noteOf } from '../layout/describe-marker';
import { markerShapes } from '../layout/marker-shapes';
import { markerSize } from '../layout/marker-size';
import type { PlacedMarker } from '../layout/placed-marker';
import type { Box, Pixel } from '../layout/world-pixels';
import { lookOf } from './marker-elements';
import { createShape, createSvg } from './svg';

const gap = 8;
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

  /** `at` and `visible` in pixels of the map element; below the marker where there is no room above. */
  show(marker: PlacedMarker, metros: readonly string[], at: Pixel, visible: Box): void {
    const { title, kind, code, summary } = noteOf(marker);
    // Measuring the card makes the browser lay the page out; not for what stands there already.
    const shown = JSON.stringify([title, kind, code, summary, metros, at, visible]);
    if (shown === this.#shown && this.isShown) return;
    this.#shown = shown;
    const what = line('kind', kind);
    what.prepend(glyphOf(marker));
    if (code !== null) what.append(line('code', code));
    const more = [summary, ...metros].filter(Boolean).map((text) => line('summary', text));
    this.element.replaceChildren(line('title', title), what, ...more);
    this.element.hidden = false;
    this.#place(marker, at, visible);
  }

  #place({ outerRadius }: PlacedMarker, at: Pixel, visible: Box): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const rightmost = Math.min(at.x - width / 2, visible.right - width - gap);
    const left = Math.max(visible.left + gap, rightmost);
    const away = Math.max(12, outerRadius) + gap;
    const above = at.y - away - height;
    const top = above < visible.top + gap ? at.y + away : above;
    this.element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
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
