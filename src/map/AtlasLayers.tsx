import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useState } from 'react';
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

  const standing = useEffectEvent(() => props.standing?.() ?? null);
  const onPainted = useEffectEvent(() => props.onPainted?.());

  useLayoutEffect(() => {
    const started = startMap(map, { onActivate, onClear, onHighlight, onMove }, () =>
      standingView(standing(), map.getContainer()),
    );
    setRunning(started);
    return () => {
      started.stop();
      setRunning(null);
    };
  }, [map]);

  useImperativeHandle(props.controlsRef, () => running?.controls ?? noControls, [running]);

  const { points, arcs, metroSites, insets, cards } = props;
  const { reducedMotion, move, highlightedKeys, isGroundIdle } = props;
  useLayoutEffect(() => {
    running?.camera.setState({ insets, reducedMotion });
    running?.setReducedMotion(reducedMotion);
  }, [running, insets, reducedMotion]);
  useLayoutEffect(() => {
    running?.setContent({
      points,
      arcs,
      metroSites: metroSites ?? noMetroSites,
      insets,
      cards: cards ?? noCards,
    });
  }, [running, points, arcs, metroSites, insets, cards]);
  const moveTo = useEffectEvent((target: typeof move) => running?.camera.move(target, points));
  useLayoutEffect(() => {
    moveTo(move);
    // A new token is a new wish, even for the same place.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [running, move.token]);
  useEffect(() => {
    if (running === null) return undefined;
    // In the frame after the one that draws the markers.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => onPainted());
    });
    return () => cancelAnimationFrame(frame);
  }, [running]);
  useEffect(() => {
    running?.attention.highlight(highlightedKeys);
  }, [running, highlightedKeys]);
  useEffect(() => {
    running?.setGroundIdle(isGroundIdle);
  }, [running, isGroundIdle]);
  return null;
}

const noCards: NonNullable<AtlasMapProps['cards']> = [];
const noMetroSites: NonNullable<AtlasMapProps['metroSites']> = [];
const noControls = { zoomIn: () => {}, zoomOut: () => {}, panBy: () => {} };
