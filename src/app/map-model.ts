import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations, filterRegions } from '@/domain/filters';
import { metroSitesOf } from '@/domain/metro';
import type { View } from '@/domain/view';
import type { MapArc, MapMetroSite, MapPoint, PointKey } from '@/map/map-types';
import { answerForLocation, answerForRegion, type Selection, selectionOf } from './map-answers';
import { locationPoint, regionPoint } from './map-points';
import type { Summaries } from './map-summaries';
import { pageOf } from './page-of';

export type ChangeMarks = ReadonlyMap<PointKey, 'added' | 'removed' | 'changed'>;

export type MapModel = {
  points: MapPoint[];
  arcs: MapArc[];
  selectedKey: PointKey | null;
};

/**
 * What the map draws for a view: every filtered point with coordinates, the selection (kept even
 * where a filter hides it), and an arc to each thing that the chosen SKU connects it with. Once the
 * marks of a comparison are there, what did not change stands back.
 */
export function mapModel(
  index: EditionIndex,
  view: View,
  summaries: Summaries,
  marks: ChangeMarks = noMarks,
): MapModel {
  const selection = selectionOf(index, view);
  const isComparison = view.page.kind === 'changes' && marks.size > 0;
  const points = pointsOf(index, view, selection, summaries).map((point): MapPoint => {
    const change = marks.get(point.key) ?? null;
    return { ...point, change, ...(isComparison && change === null && { state: 'dimmed' }) };
  });
  return {
    points,
    arcs: arcsOf(points, selection?.key ?? null),
    selectedKey: selection?.key ?? null,
  };
}

/** The arcs that selecting a point would draw, whatever the view has selected. */
export function arcsOfPoint(index: EditionIndex, view: View, key: PointKey): MapArc[] {
  return mapModel(index, { ...view, page: pageOf(key) }, noSummaries).arcs;
}

/** The points of things that an edition lists no more, drawn from the one that still did. */
export function removedPoints(from: EditionIndex, view: View, marks: ChangeMarks): MapPoint[] {
  return pointsOf(from, view, null, noSummaries)
    .filter(({ key }) => marks.get(key) === 'removed')
    .map((point) => ({ ...point, change: 'removed' }));
}

/** The Metro sites of the cloud, for the layer that outlines them. */
export function metroLayer(index: EditionIndex, view: View): MapMetroSite[] {
  const selection = selectionOf(index, view);
  const selectedSites =
    selection?.kind === 'location' ? metroSitesOf(index, selection.location) : null;
  return index.edition.metroSites.flatMap((site) =>
    site.cloud === view.cloud && site.coordinates !== null
      ? {
          key: `metro:${site.id}` as const,
          name: site.name,
          metroId: site.metroId,
          coordinates: site.coordinates,
          facilities: (site.facilities ?? []).map(({ name }) => name).join(' and '),
          state: selection === null || selectedSites?.includes(site) === true ? 'rest' : 'dimmed',
        }
      : [],
  );
}

const noMarks: ChangeMarks = new Map();
const noSummaries: Summaries = new Map();

function pointsOf(
  index: EditionIndex,
  view: View,
  selection: Selection | null,
  summaries: Summaries,
): MapPoint[] {
  const location = selection?.kind === 'location' ? selection.location : undefined;
  const region = selection?.kind === 'region' ? selection.region : undefined;
  return [
    ...withSelection(filterLocations(index, view), location).map((one) =>
      locationPoint(index, one, answerForLocation(index, view, selection, one), summaries),
    ),
    ...withSelection(filterRegions(index, view), region).map((one) =>
      regionPoint(index, one, answerForRegion(index, view, selection, one), summaries),
    ),
  ].filter((point) => point !== null);
}

function withSelection<Thing>(things: Thing[], selected: Thing | undefined): Thing[] {
  return selected === undefined || things.includes(selected) ? things : [...things, selected];
}

function arcsOf(points: MapPoint[], selectedKey: PointKey | null): MapArc[] {
  if (selectedKey === null) return [];
  return points.flatMap((point) =>
    point.state === 'reachable' && point.leastSku !== null
      ? [{ from: selectedKey, to: point.key, leastSku: point.leastSku }]
      : [],
  );
}
