import { layoutMap, layoutNames } from '../layout/layout-map';
import { metroOutlines } from '../layout/metro-outlines';
import type { PlacedMarker } from '../layout/placed-marker';
import type { MapShot } from '../map-types';
import { lookOf } from '../scene/marker-elements';
import { measureName } from '../scene/name-elements';
import type { Brush } from './brush';
import { paintArcs, paintLeaders, paintMetros } from './paint-lines';
import { paintMarker } from './paint-marker';
import { paintNames } from './paint-names';

/** Everything over the base map; the pen's origin is the map's upper left corner, its unit a CSS pixel. */
export function paintMap(brush: Brush, shot: MapShot): void {
  const { points, arcs, metroSites, corner, size, worldSize, placedAt } = shot;
  const layout = layoutMap(points, arcs, Math.log2(worldSize / 256), placedAt);
  const names = layoutNames(layout, {
    measure: measureName,
    visible: {
      left: corner.x,
      top: corner.y,
      right: corner.x + size.x,
      bottom: corner.y + size.y,
    },
    // Legend and controls are not in the picture.
    cards: [],
    preferred: new Set(),
  });
  const markers = layout.markers.toSorted((a, b) => level(a) - level(b));
  const paintAll = (isDimmed: boolean) => {
    for (const marker of markers) {
      if ((marker.state === 'dimmed') !== isDimmed) continue;
      paintMarker(brush, lookOf(marker, false), marker.lead.sign.hue, layout.size, marker.place);
    }
  };
  brush.pen.save();
  brush.pen.translate(-corner.x, -corner.y);
  paintAll(true);
  paintArcs(brush, layout);
  paintLeaders(brush, layout);
  paintMetros(brush, metroOutlines(metroSites, layout.markers, layout.zoom));
  paintAll(false);
  paintNames(brush, names, layout.size);
  brush.pen.restore();
}

/** Which marker lies over which: the order of `map-markers.css`. */
function level({ state, lead }: PlacedMarker): number {
  if (state === 'selected') return 3;
  if (state === 'reachable') return 2;
  return lead.kind === 'location' ? 1 : 0;
}
