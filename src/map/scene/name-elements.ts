import type { NameStyle, PlacedName } from '../layout/place-names';
import type { PlacedMarker } from '../layout/placed-marker';
import type { Pixel } from '../layout/world-pixels';
import { moveTo } from './frame';

/** The names beside the markers; assistive technology hears them from the markers themselves. */
export class NameElements {
  readonly #layer = document.createElement('div');
  #elements = new Map<string, HTMLElement>();

  constructor(parent: HTMLElement) {
    this.#layer.className = 'atlas-names';
    this.#layer.setAttribute('aria-hidden', 'true');
    parent.append(this.#layer);
  }

  /** `origin`: the pixel of the world at the pane's upper left corner. */
  show(names: readonly PlacedName[], origin: Pixel): void {
    const before = this.#elements;
    this.#elements = new Map();
    for (const { marker, text, code, style, box } of names) {
      const identity = `${marker.lead.key} ${text} ${code ?? ''} ${style}`;
      const element = before.get(identity) ?? this.#create(text, code, style);
      before.delete(identity);
      moveTo(element, { x: box.left - origin.x, y: box.top - origin.y });
      this.#elements.set(identity, element);
    }
    for (const element of before.values()) element.remove();
    this.#layer.classList.remove('is-stale');
  }

  /** Takes away the names of markers that have none any more; where the others go is seen later. */
  keep(markers: readonly PlacedMarker[]): void {
    const named = new Set<string>();
    for (const { lead, state } of markers) if (state !== 'dimmed') named.add(lead.key);
    for (const [identity, element] of this.#elements) {
      if (named.has(identity.slice(0, identity.indexOf(' ')))) continue;
      element.remove();
      this.#elements.delete(identity);
    }
  }

  /** The markers stand elsewhere; names come back with the next `show`. */
  hide(): void {
    this.#layer.classList.add('is-stale');
  }

  #create(text: string, code: string | null, style: NameStyle): HTMLElement {
    const element = document.createElement('span');
    element.className = `atlas-name is-${style}`;
    element.textContent = text;
    if (code !== null) {
      const small = document.createElement('span');
      small.className = 'atlas-name-code';
      small.textContent = ` ${code}`;
      element.append(small);
    }
    this.#layer.append(element);
    return element;
  }
}

const weights: Record<NameStyle, number> = { selected: 700, location: 600, region: 400 };
const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;
let family: string | undefined;

/** The width of a name in pixels, with half a pixel of margin on either side; remembered. */
export function measureName(text: string, style: NameStyle, fontSize: number): number {
  family ??= getComputedStyle(document.body).fontFamily;
  const font = `${weights[style]} ${fontSize}px ${family}`;
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * fontSize * 0.6;
  canvas.font = font;
  const width = Math.ceil(canvas.measureText(text).width) + 1;
  widths.set(key, width);
  return width;
}
