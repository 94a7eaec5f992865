import { inflateRawSync } from 'node:zlib';
import { decodeShapes } from '@/map/basemap/decode-shapes';
import { paintPicture } from '@/map/basemap/paint';
import { type PictureFrame, type Shapes, zoomOfFrame } from '@/map/basemap/shapes';
import type { Pen } from '@/map/basemap/trace';
import { element } from './svg';
import type { Theme } from './theme';

/** Reads a file of `public/basemap/`; one of another version throws: a build error. */
export function readShapes(packed: Uint8Array): Shapes {
  const shapes = decodeShapes(inflateRawSync(packed));
  if (shapes === null) throw new Error('a file of the base map cannot be read');
  return shapes;
}

/** Water, land, lakes, borders and coast of a frame as SVG. */
export type Ground = (frame: PictureFrame) => string;

/** From this zoom on the coarse land looks coarse. */
const nearFrom = 1.6;

/** Draws grounds with the painter of the map itself, each only once: many pages share a frame. */
export function createGround(far: Shapes, near: Shapes, theme: Theme): Ground {
  const known = new Map<string, string>();
  return (frame) => {
    const key = JSON.stringify(frame);
    const shapes = zoomOfFrame(frame) < nearFrom ? far : near;
    const found = known.get(key) ?? groundSvg(frame, shapes, theme);
    known.set(key, found);
    return found;
  };
}

function groundSvg(frame: PictureFrame, shapes: Shapes, theme: Theme): string {
  const pen = new SvgPen(frame);
  const colours = {
    land: theme('land'),
    water: theme('water'),
    coast: theme('coast'),
    border: theme('border'),
  };
  paintPicture(pen, frame, colours, shapes, []);
  return element('g', { 'shape-rendering': 'crispEdges' }, pen.svg);
}

/**
 * The part of a canvas that the painter uses, writing SVG. Edges are drawn hard: smooth ones would
 * take twice the bytes in the picture, for lines that only help to find one's way. Points that
 * nobody would see are left out: near the last one, or in a run beyond one side of the frame.
 */
class SvgPen implements Pen {
  svg = '';
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'round';
  readonly #frame: { width: number; height: number };
  #path = '';
  #last: Point | null = null;
  /** The newest point, not written yet. */
  #next: Point | null = null;

  constructor({ width, height, pixelRatio }: PictureFrame) {
    this.#frame = { width: width * pixelRatio, height: height * pixelRatio };
  }

  beginPath(): void {
    this.#path = '';
    this.#last = null;
    this.#next = null;
  }

  moveTo(x: number, y: number): void {
    this.#flush();
    this.#last = { x, y };
    this.#path += `M${Math.round(x)} ${Math.round(y)}`;
  }

  lineTo(x: number, y: number): void {
    const [last, next] = [this.#last, this.#next];
    if (last !== null && next !== null && !this.#isUnseen(last, next, { x, y })) this.#flush();
    this.#next = { x, y };
  }

  closePath(): void {
    this.#flush();
    this.#path += 'Z';
  }

  fill(): void {
    this.#flush();
    if (this.#path !== '') this.svg += element('path', { d: this.#path, fill: this.fillStyle });
  }

  stroke(): void {
    this.#flush();
    if (this.#path === '') return;
    this.svg += element('path', {
      d: this.#path,
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linejoin': this.lineJoin,
    });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.svg += element('rect', { x, y, width, height, fill: this.fillStyle });
  }

  // A picture has one sheet, which needs no clipping: the frame's edges cut it off.
  rect(): void {}
  clip(): void {}
  save(): void {}
  restore(): void {}

  #flush(): void {
    const next = this.#next;
    if (next === null) return;
    this.#path += `L${Math.round(next.x)} ${Math.round(next.y)}`;
    this.#last = next;
    this.#next = null;
  }

  #isUnseen(last: Point, next: Point, after: Point): boolean {
    if (Math.abs(next.x - last.x) + Math.abs(next.y - last.y) < leastStep) return true;
    const { width, height } = this.#frame;
    return (
      Math.max(last.x, next.x, after.x) < -margin ||
      Math.max(last.y, next.y, after.y) < -margin ||
      Math.min(last.x, next.x, after.x) > width + margin ||
      Math.min(last.y, next.y, after.y) > height + margin
    );
  }
}

type Point = { x: number; y: number };

/** Pixels of the picture. */
const leastStep = 2;
const margin = 8;
