import type { EditionIndex } from '../edition-index';
import { countedMetroSites, hasMetroSite } from '../metro';
import type { PeeringLocation, ProviderPresence } from '../model';
import { countedPresences, isCounted, namesProviders } from '../presence';
import { publishes } from '../publishes';
import { coordinateFields, type Field, geopoliticalFields } from './fields';

type LocationField = Field<PeeringLocation>;

const nameFields: readonly LocationField[] = [
  { name: 'name', value: (_index, location) => location.name },
  { name: 'id', value: (_index, location) => location.id },
  { name: 'cloud', value: (_index, location) => location.cloud },
];

const placeFields: readonly LocationField[] = [
  { name: 'announced', value: (_index, location) => location.announced },
  { name: 'publishedAs', value: (_index, location) => location.publishedAs },
  { name: 'city', value: (_index, location) => location.city },
  { name: 'countryCode', value: (_index, location) => location.countryCode },
];

const offerFields: readonly LocationField[] = [
  {
    name: 'facilities',
    value: (_index, { facilities }) => facilities?.map((facility) => facility.name) ?? null,
  },
  { name: 'pricingZone', value: (_index, location) => location.pricingZone },
  // Empty and not published look the same in a cell of a table; a count tells them apart.
  {
    name: 'localRegionCount',
    value: (_index, location) => location.localRegionIds?.length ?? null,
  },
  { name: 'localRegionIds', value: (_index, location) => location.localRegionIds },
  {
    name: 'localRegions',
    value: (index, { localRegionIds }) =>
      localRegionIds?.map((id) => index.azureRegions.get(id)?.name ?? id) ?? null,
  },
  { name: 'supportsDirect', value: (_index, location) => location.supportsDirect },
  { name: 'directSpeeds', value: (_index, location) => location.directSpeeds },
  { name: 'metroId', value: (_index, location) => location.metroId },
  {
    name: 'supportsMetro',
    value: (index, location) =>
      publishes(index, 'metro', location.cloud) ? hasMetroSite(index, location) : null,
  },
  {
    name: 'metroSites',
    value: (index, location) =>
      publishes(index, 'metro', location.cloud)
        ? countedMetroSites(index, location).map((site) => site.name)
        : null,
  },
];

const providerFields: readonly LocationField[] = [
  { name: 'providerCount', value: (_index, location) => providerCount(location) },
  {
    name: 'providerIds',
    value: (_index, location) => ifPublished(location, countedPresences(location).map(idOf)),
  },
  {
    name: 'providers',
    value: (index, location) =>
      ifPublished(
        location,
        countedPresences(location).map((presence) => providerName(index, presence)),
      ),
  },
  {
    name: 'announcedProviderIds',
    value: (_index, location) => idsWhere(location, (presence) => presence.announced),
  },
  {
    name: 'byProviderPageOnlyIds',
    value: (_index, location) =>
      idsWhere(location, (presence) => !presence.announced && !isCounted(presence)),
  },
  { name: 'notes', value: (_index, location) => location.notes },
];

/** Everything that is exported of a peering location. */
export const locationFields: readonly LocationField[] = [
  ...nameFields,
  ...geopoliticalFields,
  ...placeFields,
  ...coordinateFields,
  ...offerFields,
  ...providerFields,
];

export type LocatedPresence = { location: PeeringLocation; presence: ProviderPresence };

/** Everything that is exported of one provider at one peering location. */
export const presenceFields: readonly Field<LocatedPresence>[] = [
  { name: 'location', value: (_index, { location }) => location.name },
  { name: 'locationId', value: (_index, { location }) => location.id },
  { name: 'provider', value: (index, { presence }) => providerName(index, presence) },
  { name: 'providerId', value: (_index, { presence }) => presence.providerId },
  {
    name: 'providerCategories',
    value: (index, { presence }) => index.providers.get(presence.providerId)?.categories ?? null,
  },
  { name: 'cloud', value: (_index, { location }) => location.cloud },
  ...geopoliticalFields.map(({ name, value }): Field<LocatedPresence> => ({
    name,
    value: (index, { location }) => value(index, location),
  })),
  { name: 'locationAnnounced', value: (_index, { location }) => location.announced },
  { name: 'announced', value: (_index, { presence }) => presence.announced },
  { name: 'onlyOn', value: (_index, { presence }) => presence.onlyOn },
  { name: 'counted', value: (_index, { presence }) => isCounted(presence) },
  { name: 'note', value: (_index, { presence }) => presence.note },
];

/** The pairs of peering location and provider; those announced or on one page only are among them. */
export function presencesOf(locations: readonly PeeringLocation[]): LocatedPresence[] {
  return locations.flatMap((location) =>
    (location.providers ?? []).map((presence) => ({ location, presence })),
  );
}

function providerCount(location: PeeringLocation): number | null {
  return namesProviders(location) ? countedPresences(location).length : null;
}

function ifPublished<Value>(location: PeeringLocation, value: Value): Value | null {
  return location.providers === null ? null : value;
}

function idsWhere(
  location: PeeringLocation,
  test: (presence: ProviderPresence) => boolean,
): string[] | null {
  return location.providers?.filter(test).map(idOf) ?? null;
}

function idOf({ providerId }: ProviderPresence): string {
  return providerId;
}

function providerName(index: EditionIndex, { providerId }: ProviderPresence): string {
  return index.providers.get(providerId)?.name ?? providerId;
}
