import { expect, test } from 'vitest';

import { paintPicture } from './paint';
import type { Pen } from './trace';

const colours = { land: 'land', water: 'water', coast: 'coast', border: 'border' };

/** The rectangles that a frame fills, each with its colour: x, y, width, height in device pixels. */
function filled(frame: { left: number; top: number; width: number; height: number }) {
  const rectangles: (string | number)[][] = [];
  const ignore = () => {};
  const pen = {
    fillStyle: '',
    fillRect: (...sides: number[]) => rectangles.push([pen.fillStyle, ...sides]),
    beginPath: ignore,
    fill: ignore,
    stroke: ignore,
    save: ignore,
    restore: ignore,
  };
  const complete = pen as unknown as Pen;
  paintPicture(complete, { ...frame, worldSize: 512, pixelRatio: 2 }, colours, null, []);
  return rectangles;
}

test('Antarctica goes on beyond the southern edge of the world, and only there', () => {
  expect(filled({ left: -100, top: -50, width: 800, height: 500 })).toEqual([
    ['water', 0, 0, 1600, 1000],
  ]);
  expect(filled({ left: -100, top: 100, width: 800, height: 600 })).toEqual([
    ['water', 0, 0, 1600, 1200],
    ['land', 200, 824, 1024, 376],
  ]);
});
