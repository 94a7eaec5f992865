import { DomUtil, Point } from 'leaflet';

import type { Picture } from './basemap-messages';
import { cutOffset } from './world-bounds';

/** A rectangle of the world, in pixels from the cut and the top, the world being `worldSize` wide. */
type Place = { left: number; top: number; worldSize: number };

/** Where the map is: the side of the world in pixels, and Leaflet's pixel origin. */
export type MapPlace = { worldSize: number; origin: Point };

/** An element of the layer that stays at its place in the world while the map moves and zooms. */
export class PlacedElement {
  element: HTMLElement | SVGElement;
  place: Place;

  constructor(element: HTMLElement | SVGElement, place: Place) {
    this.element = element;
    this.place = place;
    element.classList.add('leaflet-layer', 'leaflet-zoom-animated');
  }

  /** Moves and scales the element to where its place now is on the screen. */
  follow({ worldSize, origin }: MapPlace): void {
    const scale = worldSize / this.place.worldSize;
    const x = this.place.left * scale + cutOffset(worldSize) - origin.x;
    const y = this.place.top * scale - origin.y;
    // Leaflet's types know no SVG elements here; it only writes the style.
    DomUtil.setTransform(this.element as HTMLElement, new Point(tidy(x), tidy(y)), tidy(scale));
  }
}

/** The same for a canvas whose picture comes from the painter. */
export class PlacedCanvas extends PlacedElement {
  constructor() {
    super(document.createElement('canvas'), { left: 0, top: 0, worldSize: 1 });
    this.element.style.visibility = 'hidden';
  }

  /** Swaps picture and place in one go, so that nothing blinks; sizes in CSS pixels. */
  show(picture: Picture, place: Place & { width: number; height: number }): void {
    const canvas = this.#take(picture);
    if (canvas === null) return;
    this.place = place;
    canvas.style.width = `${place.width}px`;
    canvas.style.height = `${place.height}px`;
    canvas.style.visibility = '';
  }

  #take(picture: Picture): HTMLCanvasElement | null {
    if (picture instanceof HTMLCanvasElement) {
      picture.className = this.element.getAttribute('class') ?? '';
      this.element.replaceWith(picture);
      this.element = picture;
      return picture;
    }
    if (!(this.element instanceof HTMLCanvasElement)) return null;
    const { width, height } = picture;
    if (this.element.width !== width) this.element.width = width;
    if (this.element.height !== height) this.element.height = height;
    this.element.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
    return this.element;
  }
}

function tidy(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
