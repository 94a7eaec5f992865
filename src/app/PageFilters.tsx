import { Suspense } from 'react';
import { Skeleton } from '@/ui/Skeleton';
import { MapLegend } from './MapLegend';
import { FilterPanel } from './panel-parts';
import type { PageModel } from './use-page-model';

/** All filters, where list or matrix stand in for the map and its legend. */
export function PageFilters({ page }: { page: PageModel }) {
  const { loaded, navigation } = page;
  if (loaded === null) return null;
  return (
    <Suspense fallback={<Skeleton rows={14} />}>
      <FilterPanel index={loaded.index} catalogue={loaded.catalogue} navigation={navigation}>
        <MapLegend page={page} layout="plain" />
      </FilterPanel>
    </Suspense>
  );
}
