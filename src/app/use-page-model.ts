import { useMemo } from 'react';
import { useNavigation } from '@/state/use-navigation';
import { mapModel } from './map-model';
import { mapSummaries } from './map-summaries';
import { useAtlas } from './use-atlas';
import { useHighlight } from './use-highlight';
import { useLinkNotices } from './use-link-notices';
import { useMapMove } from './use-map-move';

const emptyModel: ReturnType<typeof mapModel> = { points: [], arcs: [], selectedKey: null };

/** Everything the page shows, derived from the address and the loaded edition. */
export function usePageModel() {
  const raw = useNavigation();
  const atlas = useAtlas(raw.view);
  const { loaded } = atlas;
  const links = useLinkNotices(raw, loaded);
  const view = loaded?.view ?? raw.view;
  const navigation = useMemo(() => ({ ...raw, view }), [raw, view]);
  const index = loaded?.index ?? null;
  const { cloud, sku } = view;
  const summaries = useMemo(
    () => (index === null ? null : mapSummaries(index, { cloud, sku })),
    [index, cloud, sku],
  );
  const model = useMemo(
    () => (index === null || summaries === null ? emptyModel : mapModel(index, view, summaries)),
    [index, view, summaries],
  );
  const mapMove = useMapMove(loaded?.view ?? null, model.points);
  const highlight = useHighlight(index);
  return { navigation, atlas, loaded, view, model, links, mapMove, highlight };
}

export type PageModel = ReturnType<typeof usePageModel>;
