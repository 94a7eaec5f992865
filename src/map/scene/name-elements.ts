import type { NameStyle, PlacedName } from '../layout/place-names';
import { type Anchor, anchorAt, type Frame, moveTo, toPane } from './frame';

type NameElement = { element: HTMLElement; anchor: Anchor };

/** The names beside the markers; assistive technology hears them from the markers themselves. */
export class NameElements {
  readonly #parent: HTMLElement;
  #elements = new Map<string, NameElement>();

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  show(names: readonly PlacedName[], zoom: number): void {
    const before = this.#elements;
    this.#elements = new Map();
    for (const { marker, text, code, style, box } of names) {
      const identity = `${marker.lead.key} ${text} ${code ?? ''} ${style}`;
      const element = before.get(identity)?.element ?? this.#create(text, code, style);
      before.delete(identity);
      const anchor = anchorAt(marker.truth, { x: box.left, y: box.top }, zoom);
      this.#elements.set(identity, { element, anchor });
    }
    for (const { element } of before.values()) element.remove();
  }

  move(frame: Frame): void {
    for (const { element, anchor } of this.#elements.values()) {
      moveTo(element, toPane(anchor, frame));
    }
  }

  #create(text: string, code: string | null, style: NameStyle): HTMLElement {
    const element = document.createElement('span');
    element.className = `atlas-name is-${style} leaflet-zoom-animated`;
    element.setAttribute('aria-hidden', 'true');
    element.textContent = text;
    if (code !== null) {
      const small = document.createElement('span');
      small.className = 'atlas-name-code';
      small.textContent = ` ${code}`;
      element.append(small);
    }
    this.#parent.append(element);
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
