import type { BasemapAnswer, BasemapRequest, Picture } from './basemap-messages';
import { BasemapStore } from './basemap-store';
import { paintPicture } from './paint';
import type { Colours, PictureFrame, Shapes } from './shapes';
import type { Pen } from './trace';

/** A canvas to draw on, and the picture that it gives when drawing is done. */
export type Surface = { pen: Pen; finish: () => Picture };

type PaintRequest = Extract<BasemapRequest, { kind: 'paint' }>;

/** Side of the picture of the whole world, in device pixels. */
const backdropSize = 1024;
/** Tiles arrive one by one; the picture is painted anew at most this often, in milliseconds. */
const tilePause = 200;

/** Answers paint requests with pictures, again and finer as files arrive. */
export class BasemapPainter {
  readonly #createSurface: (width: number, height: number) => Surface | null;
  readonly #answer: (answer: BasemapAnswer) => void;
  #store: BasemapStore | null = null;
  #request: PaintRequest | null = null;
  #backdrop: { world: Shapes; colours: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    createSurface: (width: number, height: number) => Surface | null,
    answer: (answer: BasemapAnswer) => void,
  ) {
    this.#createSurface = createSurface;
    this.#answer = answer;
  }

  /** Takes a request; the first must be `start`. */
  handle(request: BasemapRequest): void {
    if (request.kind === 'start') {
      this.#store = new BasemapStore(
        request.baseUrl,
        () => this.#repaintSoon(),
        (problem) => this.#answer({ kind: 'problem', problem }),
      );
      this.#store.requestWorld();
    } else {
      this.#request = request;
      this.#paint();
    }
  }

  #repaintSoon(): void {
    const request = this.#request;
    if (this.#store === null || request === null) return;
    const isLast = this.#store.isComplete(request.frame);
    if (this.#timer !== null) {
      if (!isLast) return;
      clearTimeout(this.#timer);
    }
    this.#timer = setTimeout(() => this.#paint(), isLast ? 0 : tilePause);
  }

  #paint(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const store = this.#store;
    const request = this.#request;
    if (store === null || request === null) return;
    const { id, frame, colours } = request;
    if (request.loadTiles) store.requestTiles(frame);
    const isComplete = store.isComplete(frame);
    const world = store.world();
    if (world === null && !isComplete) {
      this.#answer({ kind: 'nothing-yet', id });
      return;
    }
    const picture = this.#draw(frame, colours, store);
    if (picture === null) return;
    this.#answer({ kind: 'picture', id, picture, isComplete });
    if (world !== null) this.#paintBackdrop(world, colours, store);
  }

  #paintBackdrop(world: Shapes, colours: Colours, store: BasemapStore): void {
    const key = Object.values(colours).join();
    if (this.#backdrop?.world === world && this.#backdrop.colours === key) return;
    this.#backdrop = { world, colours: key };
    const side = { width: backdropSize, height: backdropSize, worldSize: backdropSize };
    const picture = this.#draw({ left: 0, top: 0, ...side, pixelRatio: 1 }, colours, store);
    if (picture !== null) this.#answer({ kind: 'backdrop', picture });
  }

  #draw(frame: PictureFrame, colours: Colours, store: BasemapStore): Picture | null {
    const { width, height, pixelRatio } = frame;
    const surface = this.#createSurface(
      Math.round(width * pixelRatio),
      Math.round(height * pixelRatio),
    );
    if (surface === null) return null;
    paintPicture(surface.pen, frame, colours, store.world(), store.tiles(frame));
    return surface.finish();
  }
}
