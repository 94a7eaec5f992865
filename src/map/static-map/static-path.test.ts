import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixel } from '../layout/world-pixels';
import { fromWorldPixel, toStatic } from './static-frame';
import { pathWriter } from './static-path';

const cut = toStatic({ latitude: 0, longitude: -180 }).x;

/** The corners of a path of relative steps. */
function corners(path: string): Pixel[] {
  const [, x = '', y = '', steps = ''] = /^M([-\d.]+) ([-\d.]+)l(.*)$/.exec(path) ?? [];
  const at = { x: Number(x), y: Number(y) };
  const found = [{ ...at }];
  const numbers = steps.split(' ').map(Number);
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    at.x += numbers[index] ?? Number.NaN;
    at.y += numbers[index + 1] ?? Number.NaN;
    found.push({ ...at });
  }
  return found;
}

test('places and lines are written so exactly that no pixel shows it', () => {
  const place = fc.record({
    x: fc.double({ min: 0, max: 256, noNaN: true }),
    y: fc.double({ min: 0, max: 256, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 2, maxLength: 20 }),
      fc.double({ min: -1, max: 7, noNaN: true }),
      (places, zoom) => {
        const scale = 2 ** zoom;
        const points = places.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
        const written = corners(pathWriter(zoom).line(points));
        expect(written).toHaveLength(points.length);
        for (const [index, point] of points.entries()) {
          const exact = fromWorldPixel(point, zoom);
          const pixels = scale / 4;
          expect(Math.abs((written[index]?.x ?? Number.NaN) - exact.x) * pixels).toBeLessThan(0.26);
          expect(Math.abs((written[index]?.y ?? Number.NaN) - exact.y) * pixels).toBeLessThan(0.26);
        }
      },
    ),
  );
});

test('a dot is a stroke of no length', () => {
  const write = pathWriter(2);
  expect(write.dots([{ x: -cut, y: 1 }])).toMatch(/^M[-\d.]+ 1h0$/);
});

test('no points, no line; a long one in few pieces, both ends kept', () => {
  const write = pathWriter(2);
  expect(write.line([])).toBe('');
  const long = Array.from({ length: 65 }, (_, index) => ({ x: index, y: 0 }));
  const written = corners(write.line(long));
  expect(written.length).toBeLessThan(25);
  expect(written[0]?.x).toBeCloseTo(cut === 0 ? 0 : fromWorldPixel({ x: 0, y: 0 }, 2).x, 1);
  expect(written.at(-1)?.x).toBeCloseTo(fromWorldPixel({ x: 64, y: 0 }, 2).x, 1);
});
