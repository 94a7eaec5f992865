import type { MapArc, MapPoint } from '../map-types';
import { arcGrid, type ArcLine, arcLines } from './arc-lines';
import { markerSize, type MarkerSize } from './marker-size';
import { placeMarkers } from './place-markers';
import { type NameSpace, type PlacedName, placeNames } from './place-names';
import type { PlacedMarker } from './placed-marker';
import type { Box } from './world-pixels';

export type MapLayout = {
  zoom: number;
  size: MarkerSize;
  markers: PlacedMarker[];
  arcs: ArcLine[];
};

/**
 * Markers and arcs of a zoom, in pixels of the world at that zoom; no panning changes them.
 * `placedAt`: the zoom whose places and sizes they have (see placeMarkers).
 */
export function layoutMap(
  points: readonly MapPoint[],
  arcs: readonly MapArc[],
  zoom: number,
  placedAt: number = zoom,
): MapLayout {
  const markers = placeMarkers(points, zoom, placedAt);
  return { zoom, size: markerSize(placedAt), markers, arcs: arcLines(arcs, markers, zoom) };
}

/** The names that fit into what the map shows now. */
export function layoutNames(
  layout: MapLayout,
  space: Pick<NameSpace, 'measure' | 'cards' | 'preferred'> & { visible: Box | null },
): PlacedName[] {
  return placeNames(layout.markers, {
    ...space,
    size: layout.size,
    arcsThrough: arcGrid(layout.arcs, space.visible),
  });
}
