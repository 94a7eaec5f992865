import { unwrapLongitude } from '../basemap/world-bounds';
import type { MapPoint } from '../map-types';
import type { PlacedMarker } from './placed-marker';
import { type Pixel, toPixel } from './world-pixels';

/** Sites of one metro stand apart when more than this many pixels lie between them. */
const partingPixels = 26;

export type Group = Pick<
  PlacedMarker,
  'lead' | 'members' | 'target' | 'state' | 'hollow' | 'approximate' | 'truth' | 'change'
>;

type Site = { point: MapPoint; at: Pixel };

/**
 * The points as groups at a zoom: the sites of a metro that stand close share one, everything else
 * is on its own. In the order of the points; the same points give the same groups in any state.
 */
export function groupMetroSites(points: readonly MapPoint[], zoom: number): Group[] {
  const metros = new Map<string, Site[][]>();
  const clusters: Site[][] = [];
  for (const point of points) {
    const at = toPixel(
      point.coordinates.latitude,
      unwrapLongitude(point.coordinates.longitude),
      zoom,
    );
    const metro = metroOf(point);
    const neighbours = metro === null ? [] : (metros.get(metro) ?? []);
    const home = neighbours.find((cluster) => cluster.some((site) => isClose(site.at, at)));
    if (home !== undefined) {
      home.push({ point, at });
      continue;
    }
    const cluster = [{ point, at }];
    clusters.push(cluster);
    if (metro !== null) metros.set(metro, [...neighbours, cluster]);
  }
  return clusters.flatMap(toGroup);
}

function metroOf(point: MapPoint): string | null {
  if (point.kind === 'region' || point.metroId === null) return null;
  return `${point.metroId} ${point.sign.code}`;
}

function isClose(a: Pixel, b: Pixel): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= partingPixels;
}

function toGroup(cluster: Site[]): Group[] {
  const sites = cluster.length < 2 ? cluster : cluster.sort(compareNames);
  const [first] = sites;
  if (first === undefined) return [];
  const members = sites.map(({ point }) => point);
  const states = new Set(members.map(({ state }) => state));
  const state = (['selected', 'reachable', 'rest'] as const).find((each) => states.has(each));
  return [
    {
      lead: first.point,
      members,
      target: members.find((member) => member.state === 'selected') ?? first.point,
      state: state ?? 'dimmed',
      hollow: members.every((member) => member.hollow),
      approximate: first.point.kind === 'location' && first.point.coordinates.precision === 'city',
      truth: first.at,
      change: changeOf(members),
    },
  ];
}

/** What happened to all of them; where it differs, the group as a whole has changed. */
function changeOf(members: readonly MapPoint[]): PlacedMarker['change'] {
  const [first = null, ...others] = new Set(members.map(({ change }) => change ?? null));
  return others.length === 0 ? first : 'changed';
}

/** By name, with numbers as numbers: Tokyo, Tokyo2, Tokyo10. */
function compareNames(a: Site, b: Site): number {
  return collator.compare(a.point.name, b.point.name) || (a.point.key < b.point.key ? -1 : 1);
}

const collator = new Intl.Collator('en', { numeric: true });
