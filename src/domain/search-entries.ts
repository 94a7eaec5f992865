import { cityNames } from './city-names';
import type { EditionIndex } from './edition-index';
import { fold } from './fold';
import { metroSitesOf } from './metro';
import {
  type AzureRegion,
  clouds,
  type Cloud,
  type ConnectivityProvider,
  type PeeringLocation,
} from './model';

export type SearchHitKind = 'location' | 'region' | 'provider' | 'geopolitical-region';

/** Another text that finds a thing; `label` says why in the result, null shows what the thing is. */
export type SearchField = { text: string; compact: string; label: string | null };

export type SearchEntry = {
  kind: SearchHitKind;
  id: string;
  name: string;
  /** A provider may be in several; the first is shown unless the current one is among them. */
  clouds: readonly Cloud[];
  /** What it is: `Peering location, Europe`. */
  detail: string;
  nameField: SearchField;
  otherFields: readonly SearchField[];
};

/** Every peering location, Azure region, provider and geopolitical region of all clouds. */
export function searchEntries(index: EditionIndex): SearchEntry[] {
  const { edition } = index;
  const providerClouds = cloudsOfProviders(edition.peeringLocations);
  return [
    ...edition.peeringLocations.map((location) => locationEntry(index, location)),
    ...edition.azureRegions.map((region) => regionEntry(index, region)),
    ...edition.providers.map((provider) =>
      providerEntry(provider, providerClouds.get(provider.id) ?? new Set()),
    ),
    ...edition.geopoliticalRegions.map((region) =>
      entry('geopolitical-region', region, [region.cloud], 'Geopolitical region', [
        field(region.id, null),
      ]),
    ),
  ];
}

function locationEntry(index: EditionIndex, location: PeeringLocation): SearchEntry {
  return entry(
    'location',
    location,
    [location.cloud],
    `Peering location${placeName(index, location)}`,
    [
      field(location.id, null),
      ...location.publishedAs.map((name) => field(name, `published as ${name}`)),
      ...cityNames(location.name).map((name) => field(name, name)),
      ...(location.city === null ? [] : [field(location.city, `in ${location.city}`)]),
      ...countryFields(location.countryCode),
      ...(location.facilities ?? []).map(({ name }) => field(name, `facility ${name}`)),
      ...metroSitesOf(index, location).map(({ name }) => field(name, name)),
    ],
  );
}

function regionEntry(index: EditionIndex, region: AzureRegion): SearchEntry {
  return entry('region', region, [region.cloud], `Azure region${placeName(index, region)}`, [
    field(region.id, region.id),
    ...region.publishedAs.map((name) => field(name, `published as ${name}`)),
  ]);
}

function providerEntry(provider: ConnectivityProvider, present: Set<Cloud>): SearchEntry {
  const known = clouds.filter((cloud) => present.has(cloud));
  return entry('provider', provider, known, 'Connectivity provider', [
    field(provider.id, null),
    ...provider.publishedAs.map((name) => field(name, `published as ${name}`)),
  ]);
}

function entry(
  kind: SearchHitKind,
  thing: { id: string; name: string },
  clouds: readonly Cloud[],
  detail: string,
  otherFields: readonly SearchField[],
): SearchEntry {
  const { id, name } = thing;
  return { kind, id, name, clouds, detail, nameField: field(name, null), otherFields };
}

function field(name: string, label: string | null): SearchField {
  const text = fold(name);
  return { text, compact: text.replaceAll(' ', ''), label };
}

function placeName(index: EditionIndex, thing: AzureRegion | PeeringLocation): string {
  const id = thing.geopoliticalRegionId;
  const region = id === null ? undefined : index.geopoliticalRegions.get(id);
  return region === undefined ? '' : `, ${region.name}`;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function countryFields(code: string | null): SearchField[] {
  // Anything but two letters would throw.
  if (code === null || !/^[A-Z]{2}$/.test(code)) return [];
  const name = countryNames.of(code);
  return name === undefined ? [] : [field(name, `in ${name}`)];
}

function cloudsOfProviders(locations: readonly PeeringLocation[]): Map<string, Set<Cloud>> {
  const result = new Map<string, Set<Cloud>>();
  for (const { cloud, providers } of locations) {
    for (const { providerId } of providers ?? []) {
      const known = result.get(providerId);
      if (known === undefined) result.set(providerId, new Set([cloud]));
      else known.add(cloud);
    }
  }
  return result;
}
