import type { MapArc, MapPoint } from '../map-types';
import { arcLines } from '../layout/arc-lines';
import { accessibleName } from '../layout/describe-marker';
import { markerSize } from '../layout/marker-size';
import { placeMarkers } from '../layout/place-markers';
import type { PlacedMarker } from '../layout/placed-marker';
import type { Pixel } from '../layout/world-pixels';
import { fromWorldPixel, staticFrame, staticWorld } from './static-frame';
import { staticStrokes } from './static-strokes';

type StaticMapProps = {
  points: readonly MapPoint[];
  arcs: readonly MapArc[];
  href: (point: MapPoint) => string;
};

/**
 * The map before any script runs, and where none does: land, arcs, and markers that are links. Its
 * strokes do not scale, so markers keep their size in every window; Leaflet takes its place over
 * (MapArea). The land's path stands once in the page, under the id `land`.
 */
export function StaticMap({ points, arcs, href }: StaticMapProps) {
  const frame = staticFrame(points);
  const markers = placeMarkers(points, frame.zoom).toSorted(byRank);
  const lines = arcLines(arcs, markers, frame.zoom);
  return (
    <svg
      viewBox={[frame.left, frame.top, frame.width, frame.height].map(short).join(' ')}
      className={`is-${frame.kind} usual-${frame.clear.usual} small-${frame.clear.small}`}
      data-size={markerSize(frame.zoom).name}
      data-world={staticWorld}
    >
      <use href="#land" className="land" />
      {lines.map((line) => {
        const path = pathOf(line.points, frame.zoom);
        return <path key={path} className={`arc is-${line.leastSku} hue-${line.hue}`} d={path} />;
      })}
      <g className="strokes">
        {staticStrokes(markers, touching).map(({ className, places }) => {
          const path = places.map((place) => dot(place, frame.zoom)).join('');
          return <path key={path + className} className={className} d={path} />;
        })}
      </g>
      {markers.map((marker) => {
        const { x, y } = fromWorldPixel(marker.place, frame.zoom);
        return (
          <a key={marker.lead.key} href={href(marker.target)}>
            <title>{accessibleName(marker)}</title>
            {/* A path: Chromium lets no finger hit the stroke of a circle. */}
            <path className="hit" d={`M${short(x)} ${short(y)}l.2 .2`} />
          </a>
        );
      })}
    </svg>
  );
}

/** In a window of usual size; in a phone's, a third as wide, markers of this distance just touch. */
const touching = 24;

const ranks = { dimmed: 0, rest: 1, reachable: 2, selected: 3 } as const;

/** What matters more is drawn over the rest, circles over squares. */
function byRank(a: PlacedMarker, b: PlacedMarker): number {
  const kind = Number(a.lead.kind === 'location') - Number(b.lead.kind === 'location');
  return ranks[a.state] - ranks[b.state] || kind;
}

/** Every few points will do: strokes of a coarse map. */
function pathOf(line: readonly Pixel[], zoom: number): string {
  const step = Math.max(1, Math.floor(line.length / 20));
  return line
    .filter((_, index) => index % step === 0 || index === line.length - 1)
    .map((point, index) => {
      const { x, y } = fromWorldPixel(point, zoom);
      return `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`;
    })
    .join('');
}

/** A stroke of no length. */
function dot(place: Pixel, zoom: number): string {
  const { x, y } = fromWorldPixel(place, zoom);
  return `M${short(x)} ${short(y)}h0`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
