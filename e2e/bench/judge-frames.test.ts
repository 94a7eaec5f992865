import { expect, test } from 'vitest';
import { type Colour, shareShown, tellingPoints } from './judge-frames';

const water: Colour = [200, 215, 230];
const land: Colour = [245, 245, 240];
const blue: Colour = [30, 80, 200];
const white: Colour = [255, 255, 255];
const reference = { present: [blue, blue, land], absent: [water, land, land] };

test('a point that looks the same with and without tells nothing', () => {
  expect(tellingPoints(reference)).toEqual([0, 1]);
});

test('all markers are shown by the finished page and none by an empty one', () => {
  expect(shareShown(reference.present, reference)).toBe(1);
  expect(shareShown(reference.absent, reference)).toBe(0);
  expect(shareShown([white, white, white], reference)).toBe(0);
});

test('half of the markers are half', () => {
  expect(shareShown([blue, land, land], reference)).toBe(0.5);
});

test('the noise of a compressed frame does not hide a marker, half a fade does', () => {
  expect(shareShown([[40, 92, 190], blue, land], reference)).toBe(1);
  expect(shareShown([[115, 148, 215], blue, land], reference)).toBe(0.5);
});

test('a frame without the points, and points that tell nothing, show nothing', () => {
  expect(shareShown([], reference)).toBe(0);
  expect(shareShown([land], { present: [land], absent: [land] })).toBe(0);
});
