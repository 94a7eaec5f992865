import { type LatLngExpression, point } from 'leaflet';
import { useState } from 'react';
import { MapContainer } from 'react-leaflet';

import { AtlasLayers } from './AtlasLayers';
import { BasemapLayer } from './basemap/BasemapLayer';
import { tallMercator } from './world-limits';
import { InViewReport } from './InViewReport';
import type { AtlasMapProps } from './map-types';
import { standingView } from './static-map/standing-view';

type FirstView = { center: LatLngExpression; zoom: number };

/** What the static map shows, so that the first that is drawn is right; else anywhere. */
function firstView(standing: SVGSVGElement | null): FirstView {
  const view =
    standing?.parentElement == null ? null : standingView(standing, standing.parentElement);
  if (view === null) return { center: [10, 26], zoom: 2 };
  const { centre, zoom } = view;
  return { center: tallMercator.pointToLatLng(point(centre.x, centre.y), zoom), zoom };
}

/** The interactive world map: markers, arcs and names over the embedded base map. */
export function AtlasMap(props: AtlasMapProps) {
  const [first] = useState(() => firstView(props.standing?.() ?? null));
  const [isGroundIdle, setIsGroundIdle] = useState(false);
  return (
    <MapContainer
      className="atlas-map"
      {...first}
      crs={tallMercator}
      zoomSnap={0}
      // Until the camera knows better (src/map/world-limits.ts).
      minZoom={Math.min(0, first.zoom)}
      zoomDelta={1}
      wheelPxPerZoomLevel={90}
      maxZoom={9}
      maxBoundsViscosity={1}
      attributionControl={false}
      zoomControl={false}
      bounceAtZoomLimits={false}
      trackResize={false}
      zoomAnimation={!props.reducedMotion}
      fadeAnimation={!props.reducedMotion}
      markerZoomAnimation={!props.reducedMotion}
      inertia={!props.reducedMotion}
    >
      <BasemapLayer theme={props.theme} onIdleChange={setIsGroundIdle} />
      <AtlasLayers {...props} isGroundIdle={isGroundIdle} />
      <InViewReport points={props.points} insets={props.insets} onInView={props.onInView} />
    </MapContainer>
  );
}
