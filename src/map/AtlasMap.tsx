import { useState } from 'react';
import { MapContainer } from 'react-leaflet';

import { AtlasLayers } from './AtlasLayers';
import { BasemapLayer } from './basemap/BasemapLayer';
import { tallMercator } from './world-limits';
import { InViewReport } from './InViewReport';
import type { AtlasMapProps } from './map-types';

const firstCentre: [number, number] = [10, 26];

/** The interactive world map: markers, arcs and names over the embedded base map. */
export function AtlasMap(props: AtlasMapProps) {
  const [isGroundIdle, setIsGroundIdle] = useState(false);
  return (
    <MapContainer
      className="atlas-map"
      center={firstCentre}
      zoom={2}
      crs={tallMercator}
      zoomSnap={0}
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
