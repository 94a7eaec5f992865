import type { BasemapProblem } from './load-shapes';
import type { Colours, PictureFrame } from './shapes';

/** What the layer asks of the painter, in a worker or not. */
export type BasemapRequest =
  | { kind: 'start'; baseUrl: string }
  | {
      kind: 'paint';
      id: number;
      frame: PictureFrame;
      colours: Colours;
      /** False while the map is on its way to another zoom: no tiles are loaded for such a frame. */
      loadTiles: boolean;
    };

export type Picture = ImageBitmap | HTMLCanvasElement;

/** What the painter answers. */
export type BasemapAnswer =
  | {
      kind: 'picture';
      /** The request it answers; a finer picture of the same frame may follow. */
      id: number;
      picture: Picture;
      /** Nothing finer is on its way. */
      isComplete: boolean;
    }
  /** The whole world, small: shown where the picture does not reach while the map moves. */
  | { kind: 'backdrop'; picture: Picture }
  /** Nothing is loaded to paint with; a picture follows when it is. */
  | { kind: 'nothing-yet'; id: number }
  | { kind: 'problem'; problem: BasemapProblem };
