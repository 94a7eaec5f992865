import type { GeopoliticalRegion, MetroSite } from '@/domain/model';
import { slug } from '@/domain/slug';

import type { LocationRow } from '../parsed';
import { note, type Place } from '../report';
import {
  canonicalProviders,
  type Context,
  doubtfulValues,
  idGuard,
  isMetroName,
  metroIdOf,
  placeOf,
  regionIdentity,
} from './context';
import { assignGeopoliticalRegion, type Listing } from './geopolitical';
import { compareText } from './order';
import { isMetroPair, type Pair, providerPairs } from './pairs';
import type { ProviderRegister } from './provider-register';

type Draft = {
  name: string;
  row: LocationRow | null;
  listings: Listing[];
  pairs: Pair[];
  place: Place;
};

/** The ExpressRoute Metro sites that any table of the edition names. */
export function assembleMetroSites(
  context: Context,
  regions: GeopoliticalRegion[],
  register: ProviderRegister,
): MetroSite[] {
  const sites = draftSites(context).map((draft) => finish(context, regions, draft, register));
  return sites.sort((a, b) => compareText(a.id, b.id));
}

function draftSites(context: Context): Draft[] {
  const drafts = new Map<string, Draft>();
  const guard = idGuard(context);
  const draftOf = (name: string, place: Place): Draft => {
    guard(slug(name), name, place);
    const draft = drafts.get(name) ?? { name, row: null, listings: [], pairs: [], place };
    drafts.set(name, draft);
    return draft;
  };
  for (const row of context.parsed.metros) {
    const draft = draftOf(row.location.name, row.place);
    if (draft.row !== null)
      note(
        context.report,
        'merged-rows',
        row.place,
        `${draft.name} has more than one row: the first counts`,
      );
    draft.row ??= row;
  }
  for (const row of context.parsed.geopolitical) {
    for (const { name } of row.locations.filter((location) => isMetroName(location.name))) {
      draftOf(name, row.place).listings.push({
        spelling: name,
        regionName: row.name,
        place: row.place,
      });
    }
  }
  for (const pair of providerPairs(context, 'scoped').filter(isMetroPair)) {
    draftOf(pair.location, pair.place).pairs.push(pair);
  }
  return [...drafts.values()];
}

function finish(
  context: Context,
  regions: GeopoliticalRegion[],
  draft: Draft,
  register: ProviderRegister,
): MetroSite {
  const { name, row, place } = draft;
  const cloud = 'commercial';
  const doubts = row === null ? [] : doubtsAbout(context, name, row);
  const conflicts = doubts.map((doubt) => doubt.message);
  if (row === null && context.parsed.metros.length > 0) {
    conflicts.push(`${name} is not on the Metro page`);
    note(context.report, 'metro-pages-disagree', place, `${name} is not on the Metro page`);
  }
  const asked = new Set(
    doubts
      .filter((doubt) => doubt.field === 'provider' && doubt.use === 'ask')
      .map((doubt) => doubt.published),
  );
  const zone = doubts.find((doubt) => doubt.field === 'zone' && doubt.use !== '')?.use;
  return {
    id: slug(name),
    name,
    cloud,
    metroId: metroIdOf(cloud, name),
    ...assignGeopoliticalRegion(
      context,
      regions,
      { name, cloud, spellings: [name], place },
      draft.listings,
      context.curation.locationAssignments.get(`${cloud}/${name}`),
    ),
    coordinates: placeOf(context, 'peering', cloud, name, place).coordinates,
    facilities: row?.facilities ?? null,
    pricingZone: zone === undefined ? (row?.pricingZone ?? null) : Number(zone),
    localRegionIds:
      row?.localRegions?.map((region) => regionIdentity(context, region.name, place).id) ?? null,
    supportsDirect: row?.supportsDirect ?? null,
    providers: providersOf(context, draft, asked, conflicts, register),
    conflicts,
  };
}

function doubtsAbout(context: Context, name: string, row: LocationRow) {
  const has = (field: string, published: string): boolean => {
    if (field === 'zone') return String(row.pricingZone) === published;
    if (field === 'facility') return (row.facilities ?? []).some((one) => one.name === published);
    if (field === 'local') return (row.localRegions ?? []).some((one) => one.name === published);
    if (field === 'direct') return row.supportsDirect === (published === 'yes');
    return row.providers.some((one) => one.name === published);
  };
  return doubtfulValues(context, 'metro', name, has, row.place);
}

type MetroProviders = NonNullable<MetroSite['providers']>;

function providersOf(
  context: Context,
  { name, row, pairs }: Draft,
  asked: Set<string>,
  conflicts: string[],
  register: ProviderRegister,
): MetroProviders | null {
  if (row === null && pairs.length === 0) return null;
  const providers = new Map<string, MetroProviders[number]>();
  const onProviderPage = new Map(pairs.map((pair) => [pair.provider, pair]));
  const tell = (place: Place, message: string, isConflict: boolean) => {
    note(context.report, 'metro-pages-disagree', place, message);
    if (isConflict) conflicts.push(message);
  };
  for (const published of row?.providers ?? []) {
    const place = row?.place ?? { file: '', line: 0 };
    for (const provider of canonicalProviders(context, published, place, null)) {
      const providerId = register.add(provider, {
        spelling: published.name,
        category: 'network',
        url: null,
        place,
      });
      const available = published.announced ? 'announced' : 'active';
      const status = asked.has(published.name) ? 'ask' : available;
      providers.set(providerId, { providerId, status });
      const other = onProviderPage.get(provider);
      if (other !== undefined && published.announced) {
        tell(
          other.place,
          `${provider} at ${name}: announced on the Metro page, available on the by-provider page`,
          true,
        );
      } else if (other === undefined && !published.announced && context.parsed.providers !== null) {
        tell(
          place,
          `${provider} at ${name} is not on the by-provider page: the Metro page counts`,
          false,
        );
      }
      onProviderPage.delete(provider);
    }
  }
  for (const [provider, pair] of onProviderPage) {
    const providerId = register.add(provider, {
      spelling: pair.spelling,
      category: 'network',
      url: null,
      place: pair.place,
    });
    tell(
      pair.place,
      `${provider} at ${name} is on the by-provider page, not on the Metro page`,
      true,
    );
    providers.set(providerId, { providerId, status: 'ask' });
  }
  return [...providers.values()].sort((a, b) => compareText(a.providerId, b.providerId));
}
