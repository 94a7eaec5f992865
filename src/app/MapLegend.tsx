import { Suspense } from 'react';
import { Legend } from './panel-parts';
import type { PageModel } from './use-page-model';

type MapLegendProps = { page: PageModel; layout: 'card' | 'plain' };

/** The legend once there is an edition to count in: a card on the map, plain inside the sheet. */
export function MapLegend({ page, layout }: MapLegendProps) {
  const { loaded, navigation, highlight, model } = page;
  if (loaded === null) return null;
  return (
    <Suspense>
      <Legend
        index={loaded.index}
        navigation={navigation}
        points={model.points}
        layout={layout}
        {...(layout === 'card' ? { onHighlight: highlight.highlightGeopoliticalRegion } : {})}
      />
    </Suspense>
  );
}
