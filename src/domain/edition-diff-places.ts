import type { EditionIndex } from './edition-index';
import { isComparable } from './edition-diff-published';
import { listed, sorted, sortedByPlace, thingChanges } from './edition-diff-things';
import type {
  FacilityChange,
  Listed,
  LocalChange,
  PlaceChanges,
  Regrouped,
  ZoneChange,
} from './edition-diff-types';
import type { AzureRegion, Facility, PeeringLocation } from './model';

/** A thing that both editions list, as each has it. */
export type Pair<Thing> = { before: Thing; after: Thing };

/** What both maps hold. */
export function common<Thing>(
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
): Pair<Thing>[] {
  return [...before].flatMap(([id, thing]) => {
    const other = after.get(id);
    return other === undefined ? [] : [{ before: thing, after: other }];
  });
}

type Places = {
  from: EditionIndex;
  to: EditionIndex;
  /** Ids of geopolitical regions in `to` by those in `from`, where they differ. */
  counterparts: ReadonlyMap<string, string>;
};

/** Every change of peering locations or Azure regions as things on the map. */
export function placeChanges<Place extends PeeringLocation | AzureRegion>(
  places: Places,
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
): PlaceChanges {
  const both = common(before, after);
  const marks = (was: boolean, is: boolean): Listed[] =>
    sorted(
      both
        .filter((pair) => pair.before.announced === was && pair.after.announced === is)
        .map((pair) => listed(pair.after)),
    );
  return {
    ...thingChanges([...before.values()], [...after.values()]),
    regrouped: both
      .flatMap((pair) => regrouping(places, pair))
      .sort((a, b) => a.thing.name.localeCompare(b.thing.name, 'en')),
    opened: marks(true, false),
    withdrawn: marks(false, true),
  };
}

function regrouping(
  { from, to, counterparts }: Places,
  { before, after }: Pair<PeeringLocation | AzureRegion>,
): Regrouped[] {
  const was = before.geopoliticalRegionId;
  const is = after.geopoliticalRegionId;
  if (was === null || is === null || (counterparts.get(was) ?? was) === is) return [];
  const name = (index: EditionIndex, id: string) => index.geopoliticalRegions.get(id)?.name ?? id;
  return [{ thing: listed(after), before: name(from, was), after: name(to, is) }];
}

/** The regions that are local in the second place of each pair and not in the first. */
export function localChanges(pairs: Pair<PeeringLocation>[], index: EditionIndex): LocalChange[] {
  const changes = pairs.flatMap(({ before, after }): LocalChange[] => {
    if (before.localRegionIds === null || after.localRegionIds === null) return [];
    const had = new Set(before.localRegionIds);
    const gained = [...new Set(after.localRegionIds)].filter((id) => !had.has(id));
    if (gained.length === 0) return [];
    const regions = gained.map((id) =>
      listed(index.azureRegions.get(id) ?? { id, name: id, cloud: after.cloud }),
    );
    return [{ location: listed(after), regions: sorted(regions) }];
  });
  return sortedByPlace(changes);
}

/** The locations that support ExpressRoute Direct in the second place of each pair only. */
export function directGains(pairs: Pair<PeeringLocation>[]): Listed[] {
  const gained = pairs.filter(
    ({ before, after }) => before.supportsDirect === false && after.supportsDirect === true,
  );
  return sorted(gained.map(({ after }) => listed(after)));
}

/** The locations whose pricing zone both editions publish, and differently. */
export function zoneChanges(pairs: Pair<PeeringLocation>[]): ZoneChange[] {
  const changes = pairs.flatMap(({ before, after }): ZoneChange[] => {
    const was = before.pricingZone;
    const is = after.pricingZone;
    if (was === null || is === null || was === is) return [];
    return [{ location: listed(after), before: was, after: is }];
  });
  return sortedByPlace(changes);
}

/** The locations whose facilities differ in name or link; their order does not count. */
export function facilityChanges(
  from: EditionIndex,
  to: EditionIndex,
  pairs: Pair<PeeringLocation>[],
): FacilityChange[] {
  const changes = pairs.flatMap(({ before, after }): FacilityChange[] => {
    if (!isComparable(from, to, 'facilities', after.cloud)) return [];
    if (before.facilities === null || after.facilities === null) return [];
    if (facilitiesText(before.facilities) === facilitiesText(after.facilities)) return [];
    return [{ location: listed(after), before: before.facilities, after: after.facilities }];
  });
  return sortedByPlace(changes);
}

function facilitiesText(facilities: readonly Facility[]): string {
  return facilities
    .map(({ name, url }) => `${name}\n${url ?? ''}`)
    .sort()
    .join('\n\n');
}
