import * as v from 'valibot';

import {
  type AzureRegion,
  circuitSkus,
  clouds,
  type ConnectivityProvider,
  type Edition,
  type EditionCatalogue,
  type GeopoliticalRegion,
  type MetroSite,
  type OtherConnectivity,
  type PeeringLocation,
  type PublishedTable,
} from '@/domain/model';
import { secureUrlPattern } from '@/domain/secure-url';

/**
 * The edition file and editions.json as schemas. The file's shape is the domain's type. Values that
 * a later minor version may add to a list of words fall back to the most cautious known one, to null
 * where that says least, or are left out where several stand in a list.
 */
type Schema<Value> = v.GenericSchema<unknown, Value>;

const text = v.string();
const name = v.pipe(text, v.minLength(1));
const texts = v.array(text);
const names = v.array(name);
const flag = v.boolean();
const orNull = <Value>(schema: Schema<Value>) => v.nullable(schema);
/** What cannot be linked is shown without a link. */
const link = v.fallback(orNull(v.pipe(text, v.regex(secureUrlPattern))), null);
const cloud = v.picklist(clouds);
/** The words of a list that are known: in a list there is room for leaving one out. */
const wordsOf = <const Word extends string>(words: readonly Word[]) =>
  v.pipe(
    v.array(v.unknown()),
    v.filterItems((item) => words.some((word) => word === item)),
    v.array(v.picklist(words)),
  );
const skus = wordsOf(circuitSkus);
const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));

const coordinates = orNull(
  v.object({
    latitude: degrees(90),
    longitude: degrees(180),
    precision: v.fallback(v.picklist(['facility', 'district', 'city', 'published']), 'city'),
    source: text,
  }),
);

const belongs = {
  cloud,
  geopoliticalRegionId: orNull(name),
  geopoliticalBasis: v.object({
    certainty: v.fallback(v.picklist(['published', 'spelling', 'inferred']), 'inferred'),
    basis: orNull(text),
  }),
  coordinates,
};

const facilities = orNull(v.array(v.object({ name, url: link })));
const pricingZone = orNull(v.pipe(v.number(), v.integer(), v.minValue(1)));

export const geopoliticalRegionSchema = v.object({
  id: name,
  name,
  cloud,
}) satisfies Schema<GeopoliticalRegion>;

export const azureRegionSchema = v.object({
  id: name,
  name,
  publishedAs: names,
  ...belongs,
  access: v.fallback(
    orNull(v.picklist(['restricted', 'government', 'department-of-defense', 'china', 'closed'])),
    'restricted',
  ),
  accessBasis: orNull(text),
  announced: flag,
}) satisfies Schema<AzureRegion>;

export const peeringLocationSchema = v.object({
  id: name,
  name,
  publishedAs: names,
  ...belongs,
  announced: flag,
  hasProvidersRow: flag,
  city: orNull(text),
  countryCode: orNull(text),
  facilities,
  pricingZone,
  localRegionIds: orNull(names),
  supportsDirect: orNull(flag),
  directSpeeds: names,
  providers: orNull(
    v.array(
      v.object({
        providerId: name,
        announced: flag,
        onlyOn: v.fallback(orNull(v.picklist(['by-location', 'by-provider'])), null),
        note: orNull(text),
      }),
    ),
  ),
  metroId: name,
  notes: texts,
}) satisfies Schema<PeeringLocation>;

export const providerSchema = v.object({
  id: name,
  name,
  publishedAs: names,
  categories: v.array(
    v.fallback(
      v.picklist([
        'exchange',
        'network',
        'satellite',
        'data-centre',
        'research-network',
        'integrator',
        'additional',
      ]),
      'additional',
    ),
  ),
  url: link,
  related: v.array(v.object({ name, providerId: orNull(name), kind: text, basis: text })),
}) satisfies Schema<ConnectivityProvider>;

export const metroSiteSchema = v.object({
  id: name,
  name,
  ...belongs,
  metroId: name,
  facilities,
  pricingZone,
  localRegionIds: orNull(names),
  supportsDirect: orNull(flag),
  providers: orNull(
    v.array(
      v.object({
        providerId: name,
        status: v.fallback(v.picklist(['active', 'announced', 'ask']), 'ask'),
      }),
    ),
  ),
  conflicts: texts,
}) satisfies Schema<MetroSite>;

const linkedName = { name, url: link, providerId: orNull(name) };

export const otherConnectivitySchema = v.object({
  exchangeProviders: v.array(v.object(linkedName)),
  satelliteOperators: v.array(v.object(linkedName)),
  additionalProviders: v.array(
    v.object({
      locationId: orNull(name),
      place: name,
      exchanges: names,
      providers: v.array(v.object(linkedName)),
    }),
  ),
  dataCentreProviders: v.array(v.object({ ...linkedName, exchanges: names })),
  researchNetworks: v.array(v.object(linkedName)),
  systemIntegrators: v.array(v.object({ ...linkedName, continents: names })),
  pointers: v.array(v.object({ topic: text, url: text, todayUrl: link })),
  advice: texts,
}) satisfies Schema<OtherConnectivity>;

export const publishedTableSchema = v.object({
  kind: v.fallback(
    v.picklist([
      'geopolitical-regions',
      'providers-by-location',
      'locations-by-provider',
      'metro-locations',
      'other-connectivity',
    ]),
    'other-connectivity',
  ),
  date: orNull(text),
  repository: orNull(text),
  path: orNull(text),
  commit: orNull(text),
  file: text,
}) satisfies Schema<PublishedTable>;

/** What an edition file must have as a whole; its lists are read row by row. */
export const editionFrame = { id: name, schemaVersion: name, skus, skusBasis: text };

export const editionSchema = v.object({
  ...editionFrame,
  tables: v.array(publishedTableSchema),
  geopoliticalRegions: v.array(geopoliticalRegionSchema),
  azureRegions: v.array(azureRegionSchema),
  peeringLocations: v.array(peeringLocationSchema),
  providers: v.array(providerSchema),
  metroSites: v.array(metroSiteSchema),
  otherConnectivity: orNull(otherConnectivitySchema),
}) satisfies Schema<Edition>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What lies in a cloud that is not known cannot be shown: its rows in an edition are skipped too. */
const knownThings = v.pipe(
  v.array(v.unknown()),
  v.filterItems((row) => !v.is(v.object({ cloud: text }), row) || v.is(v.object({ cloud }), row)),
  v.array(v.object({ id: name, name, cloud: orNull(cloud), editions: names })),
);

export const catalogueSchema = v.object({
  schemaVersion: name,
  editions: v.array(
    v.object({
      id: name,
      skus,
      clouds: wordsOf(clouds),
      counts: v.object({
        peeringLocations: count,
        azureRegions: count,
        geopoliticalRegions: count,
        providers: orNull(count),
      }),
    }),
  ),
  peeringLocations: knownThings,
  azureRegions: knownThings,
  providers: knownThings,
  aliases: v.object({
    geopoliticalRegions: v.record(text, text),
    providers: v.record(text, text),
  }),
}) satisfies Schema<EditionCatalogue>;
