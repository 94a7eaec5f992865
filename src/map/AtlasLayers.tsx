import type { Map as LeafletMap } from 'leaflet';
import {
  startTransition,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useState,
} from 'react';
import { useMap } from 'react-leaflet';

import type { MapPosition } from '@/domain/view';

import type { AtlasMapProps, PointKey } from './map-types';
import { startMap, type RunningMap } from './start-map';
import { standingView } from './static-map/standing-view';

type AtlasLayersProps = AtlasMapProps & { isGroundIdle: boolean };

/** Feeds the drawn map: it is made once per Leaflet map, everything else only updates it. */
export function AtlasLayers(props: AtlasLayersProps): null {
  const map = useMap();
  const [running, setRunning] = useState<RunningMap | null>(null);
  const onActivate = useEffectEvent((key: PointKey) => props.onActivate(key));
  const onClear = useEffectEvent(() => props.onClear());
  const onHighlight = useEffectEvent((key: PointKey | null) => props.onHighlight(key));
  const onMove = useEffectEvent((position: MapPosition) => props.onMove(position));

  const arcsOf = useEffectEvent((key: PointKey) => props.arcsOf(key));

  const standing = useEffectEvent(() =>
    standingView(props.standing?.() ?? null, map.getContainer()),
  );
  const onPainted = useEffectEvent(() => props.onPainted?.());

  useLayoutEffect(
    () =>
      run(map, { onActivate, onClear, onHighlight, onMove, arcsOf }, () => standing(), setRunning),
    [map],
  );

  useImperativeHandle(props.controlsRef, () => running?.controls ?? noControls, [running]);

  const isCovered = props.isCovered === true;
  useLayoutEffect(() => {
    if (!isCovered) running?.show();
  }, [running, isCovered]);

  const { points, arcs, metroSites = noMetroSites, insets, cards = noCards } = props;
  const { reducedMotion, move, highlightedKeys, isGroundIdle } = props;
  useLayoutEffect(() => {
    running?.camera.setState({ insets, cards, points, reducedMotion });
    running?.setReducedMotion(reducedMotion);
  }, [running, insets, cards, points, reducedMotion]);
  useLayoutEffect(() => {
    running?.setContent({ points, arcs, metroSites, insets, cards });
  }, [running, points, arcs, metroSites, insets, cards]);
  useLayoutEffect(() => {
    // A new token is a new wish, even for the same place.
    running?.camera.move(move);
  }, [running, move]);
  useEffect(() => {
    if (running === null) return undefined;
    // In the frame after the one that draws the markers.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => onPainted());
    });
    return () => cancelAnimationFrame(frame);
  }, [running]);
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
  standing: Parameters<typeof startMap>[2],
  tell: (running: RunningMap | null) => void,
): () => void {
  const running = startMap(map, callbacks, standing);
  // What it draws comes in a task of its own: to start takes a phone long enough.
  startTransition(() => tell(running));
  return () => {
    running.stop();
    tell(null);
  };
}

const noCards: NonNullable<AtlasMapProps['cards']> = [];
const noMetroSites: NonNullable<AtlasMapProps['metroSites']> = [];
const noControls = { zoomIn: () => {}, zoomOut: () => {}, panBy: () => {}, shot: () => null };
