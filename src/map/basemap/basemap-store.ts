import { type BasemapProblem, loadShapes } from './load-shapes';
import type { VisibleTile } from './paint';
import { type PictureFrame, type Shapes, zoomOfFrame } from './shapes';
import { tileFile, tileKind, tilesOfFrame, tileZoom } from './tile-address';

/** What is loaded of a file: on its way, failed for good, or here. */
type Loaded = 'loading' | 'failed' | Shapes;

type Load = (file: string) => Promise<Shapes | BasemapProblem>;

/** Files of the world levels under `basemap/`, finest first. */
const worldFiles = ['world-50m.bin', 'world-110m.bin'];

/** Loads levels and tiles once each, and knows what a frame can be drawn with. */
export class BasemapStore {
  readonly #files = new Map<string, Loaded>();
  readonly #load: Load;
  readonly #onLoaded: () => void;
  readonly #onProblem: (problem: BasemapProblem) => void;

  constructor(
    baseUrl: string,
    onLoaded: () => void,
    onProblem: (problem: BasemapProblem) => void,
    load: Load = (file) => loadShapes(baseUrl, file),
  ) {
    this.#load = load;
    this.#onLoaded = onLoaded;
    this.#onProblem = onProblem;
  }

  /** Asks for both levels of the whole world: the coarse one is here first, and stays as a fallback. */
  requestWorld(): void {
    for (const file of worldFiles.toReversed()) void this.#request(file);
  }

  /** The finest level of the whole world that is here. */
  world(): Shapes | null {
    return worldFiles.map((file) => this.#shapes(file)).find((shapes) => shapes !== null) ?? null;
  }

  /** The tiles of a frame that have a file; asks for those that are not here. */
  requestTiles(frame: PictureFrame): void {
    for (const file of this.#tileFiles(frame)) void this.#request(file);
  }

  /** The tiles to draw a frame with: none while zoomed out or before the tile table is here. */
  tiles(frame: PictureFrame): VisibleTile[] {
    const table = this.#table(frame);
    if (table === null) return [];
    return tilesOfFrame(frame).map((tile) => {
      const kind = tileKind(table, tile);
      return { tile, shapes: kind === 'file' ? this.#shapes(tileFile(tile)) : plainTiles[kind] };
    });
  }

  /** Whether nothing that would make a frame finer is on its way. */
  isComplete(frame: PictureFrame): boolean {
    return [...worldFiles, ...this.#tileFiles(frame)].every((file) => {
      const loaded = this.#files.get(file);
      return loaded !== undefined && loaded !== 'loading';
    });
  }

  #tileFiles(frame: PictureFrame): string[] {
    const table = this.#table(frame);
    if (table === null) return [];
    return tilesOfFrame(frame)
      .filter((tile) => tileKind(table, tile) === 'file')
      .map(tileFile);
  }

  #table(frame: PictureFrame): Uint8Array | null {
    const table = this.world()?.tileTable;
    return table === undefined || table.length === 0 || zoomOfFrame(frame) < tileZoom
      ? null
      : table;
  }

  #shapes(file: string): Shapes | null {
    const loaded = this.#files.get(file);
    return typeof loaded === 'object' ? loaded : null;
  }

  async #request(file: string): Promise<void> {
    if (this.#files.has(file)) return;
    this.#files.set(file, 'loading');
    const loaded = await this.#load(file);
    const hasFailed = 'message' in loaded;
    this.#files.set(file, hasFailed ? 'failed' : loaded);
    if (hasFailed) this.#onProblem(loaded);
    this.#onLoaded();
  }
}

// The margin has the size of that of the tile files: no wider, or it would hide a neighbour's coast.
const square = {
  points: Int32Array.of(-1, -1, 129, -1, 129, 129, -1, 129),
  minX: -1,
  minY: -1,
  maxX: 129,
  maxY: 129,
};
const water: Shapes = {
  extent: 128,
  margin: 1,
  land: [],
  lakes: [],
  borders: [],
  tileTable: new Uint8Array(),
};
const plainTiles = { water, land: { ...water, land: [square] } };
