import { describe, expect, it } from 'vitest';

import { mapPoint } from '@/testing/map-points';

import { nearestMarker, nextMarker } from './pick';
import type { PlacedMarker } from './placed-marker';

function marker(id: string, x: number, y: number): PlacedMarker {
  const lead = mapPoint({ kind: 'location', id });
  return {
    lead,
    members: [lead],
    target: lead,
    state: 'rest',
    hollow: false,
    approximate: false,
    truth: { x, y },
    place: { x, y },
    outerRadius: 9,
    badge: 'none',
    change: null,
  };
}

const a = marker('a', 100, 100);
const b = marker('b', 120, 100);
const c = marker('c', 300, 140);
const d = marker('d', 110, 400);
const all = [a, b, c, d];

describe('nearestMarker', () => {
  it('picks the nearest within 22 px, also inside the box of another', () => {
    expect(nearestMarker(all, { x: 111, y: 100 })).toBe(b);
    expect(nearestMarker(all, { x: 109, y: 100 })).toBe(a);
    expect(nearestMarker(all, { x: 78.1, y: 100 })).toBe(a);
  });

  it('picks nothing farther away', () => {
    expect(nearestMarker(all, { x: 77.9, y: 100 })).toBeNull();
    expect(nearestMarker([], { x: 0, y: 0 })).toBeNull();
  });
});

describe('nextMarker', () => {
  it('walks to the nearest in the direction', () => {
    expect(nextMarker(all, a, 'right')).toBe(b);
    expect(nextMarker(all, b, 'right')).toBe(c);
    expect(nextMarker(all, c, 'left')).toBe(b);
    expect(nextMarker(all, a, 'down')).toBe(d);
    expect(nextMarker(all, d, 'up')).toBe(a);
  });

  it('keeps to within 45 degrees of the direction', () => {
    const aside = marker('aside', 130, 140);
    expect(nextMarker([a, aside], a, 'right')).toBeNull();
    expect(nextMarker([a, aside], a, 'down')).toBe(aside);
  });

  it('stays at the edge', () => {
    expect(nextMarker(all, a, 'left')).toBeNull();
    expect(nextMarker(all, d, 'down')).toBeNull();
  });
});
