import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dragVelocity,
  positionAfterButton,
  positionAfterDrag,
  positionAfterKey,
  sheetHeights,
} from './sheet-snap';

describe('sheetHeights', () => {
  it('peeks 120 px above the safe area, halves the screen, leaves 56 px when full', () => {
    expect(sheetHeights(844, 34)).toEqual({ peek: 154, half: 422, full: 788 });
  });

  it('leaves a low screen to the map', () => {
    expect(sheetHeights(390, 0)).toEqual({ peek: 120, half: 120, full: 334 });
  });

  it('keeps the order on any screen', () => {
    assert(
      property(
        double({ min: 0, max: 5000, noNaN: true }),
        double({ min: 0, max: 60, noNaN: true }),
        (viewport, safeArea) => {
          const { peek, half, full } = sheetHeights(viewport, safeArea);
          expect(peek).toBeLessThanOrEqual(half);
          expect(half).toBeLessThanOrEqual(full);
          expect(full).toBeLessThanOrEqual(viewport);
        },
      ),
    );
  });
});

describe('positionAfterDrag', () => {
  const heights = sheetHeights(844, 0);

  it('goes to the nearest height when let go at rest', () => {
    expect(positionAfterDrag(200, 0, heights)).toBe('peek');
    expect(positionAfterDrag(400, 0.2, heights)).toBe('half');
    expect(positionAfterDrag(700, -0.2, heights)).toBe('full');
  });

  it('goes one position on when thrown', () => {
    expect(positionAfterDrag(130, 1, heights)).toBe('half');
    expect(positionAfterDrag(430, 1, heights)).toBe('full');
    expect(positionAfterDrag(780, -1, heights)).toBe('half');
    expect(positionAfterDrag(400, -1, heights)).toBe('peek');
    expect(positionAfterDrag(5000, 1, heights)).toBe('full');
    expect(positionAfterDrag(0, -1, heights)).toBe('peek');
  });

  it('rests where it is when it is let go without moving', () => {
    assert(
      property(constantFrom('peek', 'half', 'full'), (position) => {
        expect(positionAfterDrag(heights[position], 0, heights)).toBe(position);
      }),
    );
  });
});

it('reaches every height by its button', () => {
  const upright = sheetHeights(844, 0);
  expect(positionAfterButton('peek', upright)).toBe('half');
  expect(positionAfterButton('half', upright)).toBe('full');
  expect(positionAfterButton('full', upright)).toBe('peek');
  // Never to one that looks the same.
  const lying = sheetHeights(390, 0);
  expect(positionAfterButton('peek', lying)).toBe('full');
  expect(positionAfterButton('half', lying)).toBe('full');
});

it('goes by arrows, Home and End', () => {
  expect(positionAfterKey('half', 'ArrowUp')).toBe('full');
  expect(positionAfterKey('full', 'ArrowUp')).toBe('full');
  expect(positionAfterKey('half', 'ArrowDown')).toBe('peek');
  expect(positionAfterKey('full', 'Home')).toBe('peek');
  expect(positionAfterKey('peek', 'End')).toBe('full');
  expect(positionAfterKey('peek', 'Enter')).toBeNull();
});

describe('dragVelocity', () => {
  it('measures the last moment only, up positive', () => {
    const samples = [
      { timeMs: 0, y: 0 },
      { timeMs: 1000, y: 500 },
      { timeMs: 1050, y: 400 },
    ];
    expect(dragVelocity(samples, 1050)).toBe(2);
  });

  it('is nothing after a pause or without a way', () => {
    expect(dragVelocity([{ timeMs: 0, y: 0 }], 10)).toBe(0);
    expect(dragVelocity([], 10)).toBe(0);
    const stale = [
      { timeMs: 0, y: 100 },
      { timeMs: 50, y: 0 },
    ];
    expect(dragVelocity(stale, 500)).toBe(0);
  });
});
