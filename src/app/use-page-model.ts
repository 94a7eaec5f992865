import { useCallback, useContext, useMemo } from 'react';
import { addressedEdition } from '@/domain/edition-diff-order';
import { newSince as newThings, type ThingKey } from '@/domain/new-since';
import type { View } from '@/domain/view';
import type { MapPoint, PointKey } from '@/map/map-types';
import { worldView } from '@/state/view-codec';
import { useNavigation } from '@/state/use-navigation';
import { inEdition } from './in-edition';
import { arcsOfPoint, type ChangeMarks, mapModel, metroLayer, removedPoints } from './map-model';
import { mapSummaries } from './map-summaries';
import { PrerenderedMap } from './prerendered-map';
import { useAtlas } from './use-atlas';
import { useComparison } from './use-comparison';
import { useHighlight } from './use-highlight';
import { useLinkNotices } from './use-link-notices';
import { useMapMove } from './use-map-move';

const nothing = { points: [], arcs: [], selectedKey: null, metroSites: [] };

const noMarks: ChangeMarks = new Map();
const nothingNew: ReadonlySet<ThingKey> = new Set();

/** Everything the page shows, derived from the address and the loaded edition. */
export function usePageModel(path?: string) {
  const raw = useNavigation(path);
  const atlas = useAtlas(raw.view);
  const { loaded, catalogue } = atlas;
  const links = useLinkNotices(raw, loaded);
  const view = loaded?.view ?? raw.view;
  const comparison = useComparison(view, catalogue);
  const laterId = comparison?.laterId ?? null;
  const navigation = useMemo(() => {
    const here = { ...raw, view };
    return laterId === null || catalogue === null
      ? here
      : inEdition(here, addressedEdition(catalogue, laterId));
  }, [raw, view, laterId, catalogue]);

  // A page of changes shows the later of its two editions.
  const index = comparison === null ? (loaded?.index ?? null) : comparison.later;
  const { page, cloud, sku, filters, newSince, metroSites: isMetroShown } = view;
  const summaries = useMemo(
    () => (index === null ? null : mapSummaries(index, { cloud, sku })),
    [index, cloud, sku],
  );
  const compared = comparison === null ? null : (comparison.marks ?? noMarks);
  const newKeys = useMemo(
    () =>
      newSince === null || index === null || catalogue === null
        ? nothingNew
        : newThings(catalogue, index.edition.id, newSince),
    [newSince, index, catalogue],
  );
  const marks = useMemo((): ChangeMarks => {
    if (compared !== null) return compared;
    return new Map([...newKeys].map((key) => [key, 'added']));
  }, [compared, newKeys]);
  const before = comparison?.older ?? null;
  // Moving the map changes the view, but nothing of what is drawn.
  const drawn = useMemo(
    (): View => ({ ...worldView, page, cloud, sku, filters }),
    [page, cloud, sku, filters],
  );
  const model = useMemo(() => {
    if (index === null || summaries === null) return nothing;
    const now = mapModel(index, drawn, summaries, marks);
    const gone: MapPoint[] = before === null ? [] : removedPoints(before, drawn, marks);
    const metroSites = isMetroShown ? metroLayer(index, drawn) : nothing.metroSites;
    return { ...now, points: [...now.points, ...gone], metroSites };
  }, [index, drawn, summaries, marks, before, isMetroShown]);

  const arcsOf = useCallback(
    (key: PointKey) => (index === null ? [] : arcsOfPoint(index, drawn, key)),
    [index, drawn],
  );

  const mapMove = useMapMove(loaded === null ? null : view, model.points, {
    isStanding: useContext(PrerenderedMap) !== null,
    restored: raw.restored,
  });
  const goHome = () => {
    // The map is moved for the user: the address drops where it was.
    navigation.update({ at: null });
    mapMove.goHome();
  };
  const highlight = useHighlight(index);
  return {
    navigation,
    atlas,
    loaded,
    view,
    model,
    arcsOf,
    links,
    mapMove: { ...mapMove, goHome },
    highlight,
    comparison,
    newSince: {
      edition: newSince,
      keys: newKeys,
      choose: (edition: string | null) => navigation.update({ newSince: edition }),
    },
    metroLayer: {
      isShown: isMetroShown,
      toggle: () => navigation.update({ metroSites: !isMetroShown }),
    },
  };
}

export type PageModel = ReturnType<typeof usePageModel>;
