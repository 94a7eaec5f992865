import { useEffect, useEffectEvent, useRef } from 'react';
import { useMap } from 'react-leaflet';

import { LeafletBasemap } from './leaflet-basemap';
import type { BasemapProblem } from './load-shapes';
import type { Colours } from './shapes';

type BasemapLayerProps = {
  /** The colours themselves are read from the tokens; a change of theme paints anew. */
  theme: 'light' | 'dark';
  /** True when the picture for where the map rests is painted as fine as it gets. */
  onIdleChange?: (isIdle: boolean) => void;
  /** A file could not be shown; the map goes on with the next coarser one. */
  onProblem?: (problem: BasemapProblem) => void;
};

/** The embedded Natural Earth base map; draws below all markers, and never throws. */
export function BasemapLayer({ theme, onIdleChange, onProblem }: BasemapLayerProps): null {
  const map = useMap();
  const layer = useRef<LeafletBasemap | null>(null);
  const tellIdle = useEffectEvent((isIdle: boolean) => onIdleChange?.(isIdle));
  const tellProblem = useEffectEvent((problem: BasemapProblem) => onProblem?.(problem));

  useEffect(() => {
    const basemap = new LeafletBasemap({
      baseUrl: `${import.meta.env.BASE_URL}basemap/`,
      outline: document.querySelector('#land-outline path')?.getAttribute('d') ?? null,
      readColours: () => readColours(map.getContainer()),
      onIdleChange: (isIdle) => tellIdle(isIdle),
      onProblem: (problem) => tellProblem(problem),
    });
    layer.current = basemap;
    basemap.addTo(map);
    return () => {
      layer.current = null;
      basemap.remove();
    };
  }, [map]);

  useEffect(() => {
    // The attribute that switches the tokens may be set in an effect that runs after this one.
    const frame = requestAnimationFrame(() => layer.current?.showTheme(theme));
    return () => cancelAnimationFrame(frame);
  }, [theme]);

  return null;
}

function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  return {
    land: style.getPropertyValue('--land').trim(),
    water: style.getPropertyValue('--water').trim(),
    coast: style.getPropertyValue('--coast').trim(),
    border: style.getPropertyValue('--border').trim(),
  };
}
