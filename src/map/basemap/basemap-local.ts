import type { BasemapAnswer } from './basemap-messages';
import { BasemapPainter } from './basemap-painter';

/** A painter on the main thread, for browsers without canvases in workers. */
export function createLocalPainter(onAnswer: (answer: BasemapAnswer) => void): BasemapPainter {
  return new BasemapPainter((width, height) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext('2d', { alpha: false });
    return pen === null ? null : { pen, finish: () => canvas };
  }, onAnswer);
}
