import { describe, expect, it } from 'vitest';

import { commercialPoints, mapPoint, withSelection } from '@/testing/map-points';
import { publishedIndex } from '@/testing/published-edition';

import { unwrapLongitude } from '../basemap/world-bounds';
import type { MapArc } from '../map-types';
import { badgeCentre } from './place-markers';
import { layoutMap, layoutNames, type MapLayout } from './layout-map';
import type { PlacedMarker } from './placed-marker';
import { boxAround, type Box, overlaps, type Pixel, toPixel } from './world-pixels';

const points = commercialPoints(publishedIndex('2026-09-16').edition);
const tokyo = withSelection(points, 'location:tokyo');
const amsterdam = withSelection(points, 'location:amsterdam');
const zooms = [0.9, 1.6, 2.2, 3, 3.5, 3.6, 4, 4.6, 5.1, 6, 7, 7.5, 9];

/** The places that are crowded: Europe, the US north-east, the Gulf, Singapore to Hong Kong, Japan. */
const dense = [
  [50, 8],
  [40, -77],
  [25, 53],
  [12, 108],
  [36, 138],
] as const;

function names(layout: MapLayout, visible: Box | null = null, cards: Box[] = []) {
  return layoutNames(layout, {
    measure: (text, style, fontSize) => text.length * fontSize * (style === 'region' ? 0.54 : 0.58),
    visible,
    cards,
    preferred: new Set(),
  });
}

function distance(a: PlacedMarker, b: PlacedMarker): number {
  return Math.hypot(a.place.x - b.place.x, a.place.y - b.place.y);
}

/** How far the middle of three points lies from the line between the others, in pixels. */
function bendPx(from: Pixel | undefined, middle: Pixel | undefined, to: Pixel): number {
  if (from === undefined || middle === undefined) return 0;
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  const area = Math.abs(x * (middle.y - from.y) - y * (middle.x - from.x));
  return length === 0 ? 0 : area / length;
}

function pairs<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((one, index) =>
    things.slice(index + 1).map((other): [Thing, Thing] => [one, other]),
  );
}

/** What a name must not cover: the marker without the corners of its halo, and its badge. */
function solidBoxes(marker: PlacedMarker, layout: MapLayout): Box[] {
  const half = marker.outerRadius * (marker.state === 'dimmed' ? 0.55 : 0.85);
  const body = boxAround(marker.place, half);
  if (marker.badge === 'none') return [body];
  return [body, boxAround(badgeCentre(marker, layout.size), 6.2)];
}

describe('layoutMap', () => {
  it('shows every point exactly once at every zoom', () => {
    for (const zoom of zooms) {
      const keys = layoutMap(points, [], zoom).markers.flatMap(({ members }) =>
        members.map(({ key }) => key),
      );
      expect(keys.toSorted()).toEqual(points.map(({ key }) => key).toSorted());
    }
  });

  it('keeps every marker clickable: no other covers its centre, from the world view on', () => {
    for (const zoom of zooms.filter((each) => each >= 2)) {
      for (const crowd of [points, tokyo]) {
        const covered = pairs(layoutMap(crowd, [], zoom).markers)
          .filter(([a, b]) => distance(a, b) <= 6)
          .map(([a, b]) => `${a.lead.name}, ${b.lead.name} at ${zoom}`);
        expect(covered).toEqual([]);
      }
    }
  });

  it('never lets two halos touch where the map has room: from zoom 4 on', () => {
    for (const zoom of [4, 4.6, 5.1, 6, 7, 7.5, 9]) {
      const touching = pairs(layoutMap(points, [], zoom).markers)
        .filter(([a, b]) => distance(a, b) <= a.outerRadius + b.outerRadius)
        .map(([a, b]) => `${a.lead.name}, ${b.lead.name} at ${zoom}`);
      expect(touching).toEqual([]);
    }
  });

  it('stays within the limits of the sheet', () => {
    for (const [crowd, zoom, limit] of [
      [points, 2.2, 12],
      [points, 5, 26],
      [amsterdam, 5, 30],
    ] as const) {
      for (const { place, truth } of layoutMap(crowd, [], zoom).markers) {
        expect(Math.hypot(place.x - truth.x, place.y - truth.y)).toBeLessThan(limit + 0.01);
      }
    }
  });

  it('draws arcs past the poles without corners, as far out as they are seen whole', () => {
    const auckland = withSelection(points, 'location:auckland');
    const arcs = points
      .filter(({ kind }) => kind === 'region')
      .map(({ key }): MapArc => ({ from: 'location:auckland', to: key, leastSku: 'premium' }));
    for (const zoom of [1.2, 2.2]) {
      const bends = layoutMap(auckland, arcs, zoom).arcs.flatMap(({ points: line }) =>
        line.slice(2).map((to, index) => bendPx(line[index], line[index + 1], to)),
      );
      expect(bends.length).toBeGreaterThan(1000);
      expect(Math.max(...bends)).toBeLessThan(3);
    }
  });

  it('draws one arc per marker, and those across the cut twice, a world apart', () => {
    const arcs = points
      .filter(({ kind }) => kind === 'region')
      .map(({ key }): MapArc => ({ from: 'location:tokyo', to: key, leastSku: 'premium' }));
    const layout = layoutMap(tokyo, arcs, 2);
    expect(layout.arcs.length).toBeGreaterThan(arcs.length);
    const west = layoutMap(
      tokyo,
      arcs.filter(({ to }) => to === 'region:westus'),
      2,
    );
    expect(west.arcs).toHaveLength(2);
    const [first, copy] = west.arcs;
    first?.points.forEach((point, index) => {
      expect(Math.abs((copy?.points[index]?.x ?? 0) - point.x)).toBeCloseTo(1024, 6);
      expect(copy?.points[index]?.y).toBeCloseTo(point.y, 6);
    });
    const target = west.markers.find(({ lead }) => lead.key === 'region:westus');
    const ends = west.arcs.map((arc) => arc.points.at(-1)?.x ?? 0);
    expect(ends.some((x) => Math.abs(x - (target?.place.x ?? -1)) < 0.01)).toBe(true);
  });

  it('has nothing to draw for no points, and takes a bad zoom', () => {
    expect(layoutMap([], [], 3)).toMatchObject({ markers: [], arcs: [] });
    expect(() => names(layoutMap(points, [], Number.NaN))).not.toThrow();
  });
});

describe('layoutNames', () => {
  it('never covers a name, a marker or a badge', () => {
    for (const zoom of zooms) {
      for (const crowd of [points, tokyo, amsterdam]) {
        const layout = layoutMap(crowd, [], zoom);
        const placed = names(layout);
        expect(placed.length).toBeGreaterThan(5);
        const covered = [
          ...pairs(placed).filter(([one, other]) => overlaps(one.box, other.box)),
          ...placed.flatMap((name) =>
            layout.markers
              .filter((marker) => solidBoxes(marker, layout).some((box) => overlaps(name.box, box)))
              .map((marker) => [name, marker]),
          ),
        ];
        expect(covered).toEqual([]);
      }
    }
  });

  it('is nearer to its own marker than to any other', () => {
    const layout = layoutMap(points, [], 4.6);
    for (const { box, marker } of names(layout)) {
      const clear = ({ place, outerRadius }: PlacedMarker) => {
        const x = Math.max(box.left - place.x, 0, place.x - box.right);
        const y = Math.max(box.top - place.y, 0, place.y - box.bottom);
        return Math.hypot(x, y) - outerRadius;
      };
      for (const other of layout.markers) {
        if (other !== marker) expect(clear(other)).toBeGreaterThan(clear(marker) - 1.5);
      }
    }
  });

  it('stays off cards and off the edge of the map', () => {
    for (const [latitude, longitude] of dense) {
      const layout = layoutMap(points, [], 5);
      const { x, y } = toPixel(latitude, longitude, 5);
      const visible = { left: x - 500, top: y - 300, right: x + 500, bottom: y + 300 };
      const card = { left: x, top: y, right: x + 500, bottom: y + 300 };
      const placed = names(layout, visible, [card]);
      for (const { box } of placed) {
        expect(overlaps(box, card)).toBe(false);
        if (!overlaps(box, visible)) continue;
        expect(Math.min(box.left - visible.left, visible.right - box.right)).toBeGreaterThan(0);
        expect(Math.min(box.top - visible.top, visible.bottom - box.bottom)).toBeGreaterThan(0);
      }
    }
  });

  it('names the selected marker first, and nothing that is dimmed', () => {
    const placed = names(layoutMap(amsterdam, [], 4.6));
    expect(placed[0]?.text).toBe('Amsterdam');
    expect(placed[0]?.style).toBe('selected');
    expect(placed.every(({ marker }) => marker.state !== 'dimmed')).toBe(true);
  });

  it('names at least four of five markers of Europe at zoom 5', () => {
    const layout = layoutMap(points, [], 5.1);
    const { x, y } = toPixel(51, 8, 5.1);
    const europe = { left: x - 500, top: y - 450, right: x + 500, bottom: y + 450 };
    const inside = ({ place }: PlacedMarker) => overlaps(boxAround(place, 0.1), europe);
    const named = names(layout).filter(({ marker }) => inside(marker));
    expect(named.length).toBeGreaterThan(0.8 * layout.markers.filter(inside).length);
  });

  it('prefers the place that no arc runs through', () => {
    const pair = [
      mapPoint({ kind: 'location', id: 'here', state: 'selected' }),
      mapPoint({
        kind: 'region',
        id: 'east',
        state: 'reachable',
        leastSku: 'local',
        coordinates: { latitude: 52, longitude: 15, precision: 'published', source: 'test' },
      }),
    ];
    const text = 'here';
    const box = (arcs: MapArc[]) =>
      names(layoutMap(pair, arcs, 5)).find((name) => name.text === text)?.box.left ?? 0;
    const centre = layoutMap(pair, [], 5).markers[0]?.place.x ?? 0;
    expect(box([])).toBeGreaterThan(centre);
    const arc: MapArc = { from: 'location:here', to: 'region:east', leastSku: 'local' };
    expect(box([arc])).toBeLessThan(centre);
  });
});

it('places for one zoom are only enlarged at another: nothing changes its size or group', () => {
  const arcs: MapArc[] = [];
  const placed = layoutMap(amsterdam, arcs, 3.5);
  const enlarged = layoutMap(amsterdam, arcs, 4, 3.5);
  expect(enlarged.zoom).toBe(4);
  expect(enlarged.size).toEqual(placed.size);
  expect(enlarged.markers).toHaveLength(placed.markers.length);
  for (const [index, marker] of enlarged.markers.entries()) {
    const before = placed.markers[index];
    expect(marker.lead.key).toBe(before?.lead.key);
    expect(marker.place.x).toBeCloseTo((before?.place.x ?? 0) * Math.SQRT2, 6);
    expect(marker.truth).toEqual({
      x: expect.closeTo(
        toPixel(
          marker.lead.coordinates.latitude,
          unwrapLongitude(marker.lead.coordinates.longitude),
          4,
        ).x,
        6,
      ),
      y: expect.closeTo(toPixel(marker.lead.coordinates.latitude, 0, 4).y, 6),
    });
  }
});
