import { classNames } from '@/ui/class-names';
import type { MapArc, MapPoint } from '../map-types';
import { arcLines } from '../layout/arc-lines';
import { markerSize } from '../layout/marker-size';
import { placeMarkers } from '../layout/place-markers';
import type { PlacedMarker } from '../layout/placed-marker';
import { staticFrame, staticWorld } from './static-frame';
import { type StaticLayout, staticLayouts, windowKinds } from './static-layouts';
import { type LayoutMarkers, staticLinks } from './static-links';
import { pathWriter } from './static-path';
import { staticStrokes } from './static-strokes';

type StaticMapProps = {
  points: readonly MapPoint[];
  arcs: readonly MapArc[];
  href: (point: MapPoint) => string;
};

/**
 * The map before any script runs, and where none does: land, arcs, and markers that are links. Its
 * strokes do not scale, so markers keep their size in every window; Leaflet takes its place over in
 * the same pixels (MapArea). The land's path stands once in the page, under the id `land`.
 */
export function StaticMap({ points, arcs, href }: StaticMapProps) {
  const frame = staticFrame(points);
  const layouts = staticLayouts(frame, arcs.length > 0).map((layout): LayoutMarkers => ({
    layout,
    markers: placeMarkers(points, layout.zoom).toSorted(byRank),
  }));
  return (
    <svg
      viewBox={[frame.left, frame.top, frame.width, frame.height].map(short).join(' ')}
      className={`is-${frame.kind} usual-${frame.clear.usual} small-${frame.clear.small}`}
      data-world={staticWorld}
    >
      <use href="#land" className="land" />
      {layouts.map(({ layout, markers }) => (
        <Drawing key={layout.zoom} layout={layout} markers={markers} arcs={arcs} />
      ))}
      {staticLinks(layouts, href).map(({ name, address, windows, hits }) => (
        <a key={address + name} href={address} className={shownIn(windows) || undefined}>
          <title>{name}</title>
          {hits.map(({ at, size, windows: shown }) => (
            <path
              key={`${at.x} ${at.y} ${size}`}
              className={
                classNames(size !== null && `is-${size}`, hits.length > 1 && shownIn(shown)) ||
                undefined
              }
              // Chromium lets no finger hit the stroke of a circle.
              d={`M${at.x} ${at.y}l.2 .2`}
            />
          ))}
        </a>
      ))}
    </svg>
  );
}

/** Arcs and markers as they are placed for one zoom. */
function Drawing({ layout, markers, arcs }: LayoutMarkers & { arcs: readonly MapArc[] }) {
  const { zoom, windows } = layout;
  const write = pathWriter(zoom);
  const size = markerSize(zoom);
  return (
    <g className={shownIn(windows) || undefined} data-zoom={zoom} data-size={size.name}>
      {arcLines(arcs, markers, zoom).map((line) => {
        const path = write.line(line.points);
        return <path key={path} className={`arc is-${line.leastSku} hue-${line.hue}`} d={path} />;
      })}
      <g className="strokes">
        {staticStrokes(markers, size).map(({ className, places }) => {
          const path = write.dots(places);
          return <path key={path + className} className={className} d={path} />;
        })}
      </g>
    </g>
  );
}

/** The classes of what some windows show; none where all do. */
function shownIn(windows: StaticLayout['windows']): string | false {
  if (windows.length === windowKinds.length) return false;
  return windows.map((kind) => `in-${kind}`).join(' ');
}

const ranks = { dimmed: 0, rest: 1, reachable: 2, selected: 3 } as const;

/** What matters more is drawn over the rest, circles over squares. */
function byRank(a: PlacedMarker, b: PlacedMarker): number {
  const kind = Number(a.lead.kind === 'location') - Number(b.lead.kind === 'location');
  return ranks[a.state] - ranks[b.state] || kind;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
