import { expect, test } from 'vitest';
import { placeTooltip } from './place-tooltip';

const size = { x: 200, y: 60 };
const visible = { left: 380, top: 0, right: 1440, bottom: 900 };
const controls = { left: 1392, top: 12, right: 1428, bottom: 320 };
const legend = { left: 1044, top: 640, right: 1428, bottom: 888 };
const notice = { left: 392, top: 12, right: 700, bottom: 60 };
const room = { visible, cards: [controls, legend, notice] };

const at = (x: number, y: number) => placeTooltip(size, { x, y }, 12, room);

test('stands above the middle of its marker', () => {
  expect(at(800, 400)).toEqual({ x: 700, y: 320 });
});

test('stands below where there is no room above', () => {
  expect(at(800, 50)).toEqual({ x: 700, y: 70 });
});

test('stays within what panel and sheet leave free', () => {
  expect(at(400, 400).x).toBe(388);
  expect(at(1430, 500).x).toBe(1232);
});

test('stands beside the cards at its height', () => {
  expect(at(1350, 250).x).toBe(1392 - 8 - 200);
  expect(at(720, 100).x).toBe(708);
  expect(at(1350, 500).x).toBe(1232);
});

test('where nothing helps it stays in sight on the left', () => {
  const narrow = { visible: { ...visible, right: 500 }, cards: [] };
  expect(placeTooltip(size, { x: 450, y: 400 }, 12, narrow).x).toBe(388);
});
