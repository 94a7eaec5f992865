import type { BasemapProblem } from '../basemap/load-shapes';
import { BasemapStore } from '../basemap/basemap-store';
import { paintPicture } from '../basemap/paint';
import type { PictureFrame } from '../basemap/shapes';
import type { Brush } from './brush';

/** A slow network must not keep anybody waiting for the last tile. */
const mostWaitMs = 15_000;

/**
 * Paints water, land, lakes and borders of a frame as fine as there is, from the very files of the
 * map (by now in the browser's cache). Fails where not even the coarse world can be loaded.
 */
export async function paintGround(
  { pen, colour }: Brush,
  frame: PictureFrame,
  baseUrl: string,
): Promise<void> {
  const store = await loadedStore(frame, baseUrl);
  const world = store.world();
  if (world === null) throw new Error('the base map cannot be loaded');
  const colours = {
    land: colour('land'),
    water: colour('water'),
    coast: colour('coast'),
    border: colour('border'),
  };
  paintPicture(pen, frame, colours, world, store.tiles(frame));
}

function loadedStore(frame: PictureFrame, baseUrl: string): Promise<BasemapStore> {
  return new Promise((resolve) => {
    const onLoaded = () => {
      store.requestTiles(frame);
      if (store.isComplete(frame)) resolve(store);
    };
    const store = new BasemapStore(baseUrl, onLoaded, ignoreProblem);
    store.requestWorld();
    setTimeout(() => resolve(store), mostWaitMs);
  });
}

/** The next coarser level stands in, as on the map. */
function ignoreProblem(_problem: BasemapProblem): void {}
