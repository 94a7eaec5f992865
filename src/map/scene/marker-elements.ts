import { accessibleName } from '../layout/describe-marker';
import { type MarkerLook, markerShapes } from '../layout/marker-shapes';
import type { MarkerSize } from '../layout/marker-size';
import type { PlacedMarker } from '../layout/placed-marker';
import type { Pixel } from '../layout/world-pixels';
import type { PointKey } from '../map-types';
import { moveTo } from './frame';
import { createShape, createSvg } from './svg';

type MarkerElement = {
  button: HTMLButtonElement;
  svg: SVGSVGElement;
  marker: PlacedMarker;
  /** What is drawn: whatever stays as it was is not touched. */
  drawn: { glyph: string; className: string; name: string; pressed: boolean; x: number; y: number };
};

/** The markers' buttons. One keeps its element, and with it the focus, as long as it is shown. */
export class MarkerElements {
  readonly #parent: HTMLElement;
  readonly #elements = new Map<PointKey, MarkerElement>();
  #size: MarkerSize | null = null;
  #focusedKey: PointKey | null = null;
  #raised: ReadonlySet<string> = new Set();
  #tabStop: PointKey | null = null;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  /** Makes the buttons those of `markers`; `origin`: the pixel of the world at the pane's corner. */
  show(markers: readonly PlacedMarker[], size: MarkerSize, origin: Pixel): void {
    this.#size = size;
    const shown = new Set(markers.map(({ lead }) => lead.key));
    const lost =
      this.#focusedKey !== null && !shown.has(this.#focusedKey) ? this.#focusedKey : null;
    for (const marker of markers) {
      const element = this.#elements.get(marker.lead.key) ?? this.#create(marker);
      element.marker = marker;
      this.#draw(element);
      this.#place(element, marker.place.x - origin.x, marker.place.y - origin.y);
    }
    const heir = markers.find(({ members }) => members.some(({ key }) => key === lost));
    if (heir !== undefined) this.focus(heir.lead.key);
    for (const [key, { button }] of this.#elements) {
      if (shown.has(key)) continue;
      this.#elements.delete(key);
      button.remove();
    }
  }

  /** Draws these markers as hovered, and no others. */
  raise(keys: ReadonlySet<string>): void {
    this.#raised = keys;
    for (const { button, marker, drawn } of this.#elements.values()) {
      const isNow = isRaised(marker, keys);
      if (isNow === drawn.className.endsWith(raised)) continue;
      drawn.className = isNow ? drawn.className + raised : drawn.className.slice(0, -raised.length);
      button.className = drawn.className;
    }
  }

  /** Draws this marker as if its activation were answered already; the next `show` tells. */
  press(key: PointKey): void {
    for (const element of this.#elements.values()) {
      const { marker } = element;
      const isMeant = marker.lead.key === key;
      if (!isMeant && marker.state !== 'selected') continue;
      const state = isMeant && marker.state !== 'selected' ? 'selected' : 'rest';
      element.marker = { ...marker, state };
      this.#draw(element);
    }
  }

  /** Draws the ring of keyboard focus around this marker only. */
  showFocus(key: PointKey | null): void {
    const before = this.#focusedKey;
    this.#focusedKey = key;
    for (const each of [before, key]) {
      const element = each === null ? undefined : this.#elements.get(each);
      if (element !== undefined) this.#draw(element);
    }
  }

  /** The one marker that Tab reaches. */
  setTabStop(key: PointKey | null): void {
    if (this.#tabStop === key) return;
    this.button(this.#tabStop)?.setAttribute('tabindex', '-1');
    this.button(key)?.setAttribute('tabindex', '0');
    this.#tabStop = key;
  }

  get tabStop(): PointKey | null {
    return this.#tabStop;
  }

  focus(key: PointKey): void {
    this.button(key)?.focus({ preventScroll: true });
  }

  button(key: PointKey | null): HTMLButtonElement | null {
    return (key === null ? undefined : this.#elements.get(key))?.button ?? null;
  }

  /** The marker that a DOM event happened on. */
  markerAt(target: EventTarget | null): PlacedMarker | null {
    const button = target instanceof Element ? target.closest('.atlas-marker') : null;
    for (const element of this.#elements.values()) {
      if (element.button === button) return element.marker;
    }
    return null;
  }

  #create(marker: PlacedMarker): MarkerElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = marker.lead.key === this.#tabStop ? 0 : -1;
    const svg = createSvg('atlas-glyph');
    button.append(svg);
    this.#parent.append(button);
    const drawn = { ...nothingDrawn };
    const element: MarkerElement = { button, svg, marker, drawn };
    this.#elements.set(marker.lead.key, element);
    return element;
  }

  #draw(element: MarkerElement): void {
    const { button, svg, marker, drawn } = element;
    const size = this.#size;
    if (size === null) return;
    const look = lookOf(marker, marker.lead.key === this.#focusedKey);
    const glyph = glyphName(look, size);
    if (glyph !== drawn.glyph) svg.replaceChildren(glyphOf(glyph, look, size));
    const className = markerClass(marker, look) + (isRaised(marker, this.#raised) ? raised : '');
    if (className !== drawn.className) button.className = className;
    const name = accessibleName(marker);
    if (name !== drawn.name) button.setAttribute('aria-label', name);
    const pressed = marker.state === 'selected';
    if (pressed !== drawn.pressed || drawn.name === '') {
      button.setAttribute('aria-pressed', String(pressed));
    }
    Object.assign(drawn, { glyph, className, name, pressed });
  }

  #place({ button, drawn }: MarkerElement, x: number, y: number): void {
    if (x === drawn.x && y === drawn.y) return;
    moveTo(button, { x, y });
    drawn.x = x;
    drawn.y = y;
  }
}

const nothingDrawn = {
  glyph: '',
  className: '',
  name: '',
  pressed: false,
  x: Number.NaN,
  y: Number.NaN,
};
const raised = ' is-raised';

// There are some twenty pictures for two hundred markers: to copy one costs a tenth of making it.
const glyphs = new Map<string, DocumentFragment>();

function glyphName(look: MarkerLook, size: MarkerSize): string {
  const { kind, mark, count, state, hollow, approximate, badge, change, focused } = look;
  return `${size.circle} ${kind} ${mark} ${count} ${state} ${hollow} ${approximate} ${badge} ${change ?? ''} ${focused}`;
}

function glyphOf(name: string, look: MarkerLook, size: MarkerSize): Node {
  let glyph = glyphs.get(name);
  if (glyph === undefined) {
    glyph = document.createDocumentFragment();
    glyph.append(...markerShapes(look, size).map(createShape));
    glyphs.set(name, glyph);
  }
  return glyph.cloneNode(true);
}

function isRaised({ members }: PlacedMarker, keys: ReadonlySet<string>): boolean {
  return members.some(({ key }) => keys.has(key));
}

function markerClass({ lead, state }: PlacedMarker, { focused }: MarkerLook): string {
  const focus = focused ? ' is-focused' : '';
  return `atlas-marker is-${lead.kind} hue-${lead.sign.hue}${focus} is-${state}`;
}

/** What a marker's picture depends on, as in a tooltip, where no state shows. */
export function lookOf(marker: PlacedMarker, focused: boolean): MarkerLook {
  const { lead, members, state, hollow, approximate, badge, change } = marker;
  return {
    kind: lead.kind,
    mark: lead.sign.mark,
    count: members.length,
    state,
    hollow,
    approximate,
    badge,
    change,
    focused,
  };
}
