import type { Cloud, GeopoliticalRegion, PeeringLocation } from '@/domain/model';

import type { LocationRow } from '../parsed';
import { note, type Place } from '../report';
import {
  canonicalLocation,
  type Context,
  doubtfulValues,
  idGuard,
  isMetroName,
  locationId,
  metroIdOf,
  placeOf,
  regionIdentity,
} from './context';
import { assignGeopoliticalRegion, type Listing } from './geopolitical';
import { byCloudThenId, compareText } from './order';

type Draft = {
  id: string;
  canonical: string;
  cloud: Cloud;
  rows: LocationRow[];
  providerNames: Set<string>;
  listings: (Listing & { announced: boolean; pricingZone: number | null })[];
  place: Place;
};

/** The peering locations of the edition, without their providers; Metro sites are none of them. */
export function assemblePeeringLocations(
  context: Context,
  geopoliticalRegions: GeopoliticalRegion[],
): PeeringLocation[] {
  return draftLocations(context)
    .map((draft) => finish(context, geopoliticalRegions, draft))
    .sort(byCloudThenId);
}

function draftLocations(context: Context): Draft[] {
  const drafts = new Map<string, Draft>();
  const guard = idGuard(context);
  const draftOf = (name: string, cloud: Cloud, place: Place): Draft => {
    const canonical = canonicalLocation(context.curation, name);
    const id = locationId(cloud, canonical);
    guard(id, `${canonical} (${cloud})`, place);
    const draft = drafts.get(id) ?? {
      id,
      canonical,
      cloud,
      rows: [],
      providerNames: new Set<string>(),
      listings: [],
      place,
    };
    drafts.set(id, draft);
    return draft;
  };
  for (const row of context.parsed.locations) {
    const draft = draftOf(row.location.name, row.cloud, row.place);
    tellMerge(context, draft, row);
    draft.rows.push(row);
  }
  for (const row of context.parsed.geopolitical) {
    for (const { name, announced } of row.locations) {
      if (isMetroName(name)) continue;
      const draft = draftOf(name, row.cloud, row.place);
      if (draft.listings.some((one) => one.regionName === row.name)) {
        note(context.report, 'repeated-name', row.place, `${name} stands twice in ${row.name}`);
      }
      draft.listings.push({
        spelling: name,
        regionName: row.name,
        place: row.place,
        announced,
        pricingZone: row.pricingZone,
      });
    }
  }
  return [...drafts.values()];
}

function finish(context: Context, regions: GeopoliticalRegion[], draft: Draft): PeeringLocation {
  const { id, canonical, cloud, rows, listings, place } = draft;
  const name = rows[0]?.location.name ?? listings[0]?.spelling ?? canonical;
  const spellings = new Set([
    ...rows.map((row) => row.location.name),
    ...listings.map((one) => one.spelling),
    canonical,
  ]);
  const hasProvidersRow = rows.length > 0;
  if (!hasProvidersRow && context.parsed.locations.length > 0) {
    note(context.report, 'no-providers-row', place, `${name} (${cloud}) is on no providers page`);
  }
  return {
    id,
    name,
    publishedAs: [...spellings].filter((spelling) => spelling !== name).sort(compareText),
    cloud,
    ...assignGeopoliticalRegion(
      context,
      regions,
      { name, cloud, spellings: [name], place },
      listings,
      context.curation.locationAssignments.get(`${cloud}/${canonical}`),
    ),
    announced: rows.some((row) => row.location.announced) || listings.some((one) => one.announced),
    hasProvidersRow,
    ...placeOf(context, 'peering', cloud, canonical, place),
    ...factsOf(context, draft, name),
    providers: hasProvidersRow ? [] : null,
    metroId: metroIdOf(cloud, canonical),
  };
}

type Facts = Pick<
  PeeringLocation,
  'facilities' | 'pricingZone' | 'localRegionIds' | 'supportsDirect' | 'directSpeeds' | 'notes'
>;

function factsOf(context: Context, { rows, listings, place }: Draft, name: string): Facts {
  const [first] = rows;
  for (const row of rows.slice(1)) tellDifferences(context, first, row);
  const facilities = first?.facilities ?? null;
  const doubts = doubtfulValues(
    context,
    'location',
    name,
    (field, published) =>
      field === 'facility'
        ? (facilities ?? []).some((facility) => facility.name === published)
        : rows.some((row) => row.providers.some((provider) => provider.name === published)) &&
          context.parsed.providers !== null,
    place,
  );
  return {
    facilities:
      facilities?.map((facility) => ({
        ...facility,
        name:
          doubts.find((doubt) => doubt.published === facility.name && doubt.use !== '')?.use ??
          facility.name,
      })) ?? null,
    pricingZone: first?.pricingZone ?? listings[0]?.pricingZone ?? null,
    localRegionIds:
      first?.localRegions?.map((region) => regionIdentity(context, region.name, place).id) ?? null,
    supportsDirect: first?.supportsDirect ?? null,
    directSpeeds: first?.directSpeeds ?? [],
    notes: doubts.map((doubt) => doubt.message),
  };
}

function tellDifferences(context: Context, first: LocationRow | undefined, row: LocationRow): void {
  if (first === undefined) return;
  const facts = (one: LocationRow) =>
    JSON.stringify([one.facilities, one.pricingZone, one.localRegions, one.supportsDirect]);
  if (facts(first) !== facts(row)) {
    note(
      context.report,
      'rows-disagree',
      row.place,
      `the rows of ${row.location.name} differ: the first counts`,
    );
  }
}

function tellMerge(context: Context, { rows, providerNames }: Draft, row: LocationRow): void {
  const added = row.providers.map((one) => one.name).filter((name) => !providerNames.has(name));
  for (const name of row.providers) providerNames.add(name.name);
  if (rows.length === 0) return;
  const what = `${row.location.name} has more than one row: merged`;
  const message = `${what}; this one adds ${added.join(', ') || 'nothing'}`;
  note(context.report, 'merged-rows', row.place, message);
}
