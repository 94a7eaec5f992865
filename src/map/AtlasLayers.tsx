import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useState } from 'react';
import { useMap } from 'react-leaflet';

import type { MapPosition } from '@/domain/view';

import type { Camera } from './camera';
import type { AtlasMapProps, MapMove, PointKey } from './map-types';
import { startMap, type RunningMap } from './start-map';

type AtlasLayersProps = AtlasMapProps & { isGroundIdle: boolean };

/** Feeds the drawn map: it is made once per Leaflet map, everything else only updates it. */
export function AtlasLayers(props: AtlasLayersProps): null {
  const map = useMap();
  const [running, setRunning] = useState<RunningMap | null>(null);
  const onActivate = useEffectEvent((key: PointKey) => props.onActivate(key));
  const onClear = useEffectEvent(() => props.onClear());
  const onHighlight = useEffectEvent((key: PointKey | null) => props.onHighlight(key));
  const onMove = useEffectEvent((position: MapPosition) => props.onMove(position));

  useLayoutEffect(() => run(map, { onActivate, onClear, onHighlight, onMove }, setRunning), [map]);

  useImperativeHandle(props.controlsRef, () => running?.controls ?? noControls, [running]);

  const { points, arcs, metroSites = noMetroSites, insets, cards = noCards } = props;
  const { reducedMotion, move, highlightedKeys, isGroundIdle } = props;
  useLayoutEffect(() => {
    running?.camera.setState({ insets, reducedMotion });
    running?.setReducedMotion(reducedMotion);
  }, [running, insets, reducedMotion]);
  useLayoutEffect(() => {
    running?.setContent({ points, arcs, metroSites, insets, cards });
  }, [running, points, arcs, metroSites, insets, cards]);
  const moveTo = useEffectEvent((camera: Camera | undefined, target: MapMove) =>
    camera?.move(target, points),
  );
  useLayoutEffect(() => {
    // A new token is a new wish, even for the same place.
    moveTo(running?.camera, move);
  }, [running, move]);
  useEffect(() => {
    const show = () => running?.attention.highlight(highlightedKeys.current());
    show();
    return highlightedKeys.subscribe(show);
  }, [running, highlightedKeys]);
  useEffect(() => {
    running?.setGroundIdle(isGroundIdle);
  }, [running, isGroundIdle]);
  return null;
}

/** Starts the map and tells of it; gives back how to stop it. */
function run(
  map: LeafletMap,
  callbacks: Parameters<typeof startMap>[1],
  tell: (running: RunningMap | null) => void,
): () => void {
  const running = startMap(map, callbacks);
  tell(running);
  return () => {
    running.stop();
    tell(null);
  };
}

const noCards: NonNullable<AtlasMapProps['cards']> = [];
const noMetroSites: NonNullable<AtlasMapProps['metroSites']> = [];
const noControls = { zoomIn: () => {}, zoomOut: () => {}, panBy: () => {} };
