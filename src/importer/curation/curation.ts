import {
  type AzureRegionAccess,
  type CircuitSku,
  circuitSkus,
  type Cloud,
  clouds,
  type Coordinates,
} from '@/domain/model';

import type { Report } from '../report';
import { type CsvRow, parseCsv } from './parse-csv';
import { textOf, wordOf, wordsOf } from './read-cell';

/** Edition rows, aliases, assignments and places: what people have decided about the tables. */
export type Assignment = { region: string; offered: boolean; basis: string };

type KnownRegion = {
  cloud: Cloud;
  armName: string;
  access: AzureRegionAccess | null;
  basis: string;
};

type KnownPlace = { city: string; countryCode: string; coordinates: Coordinates };

type Related = { provider: string; relatedTo: string; kind: string; basis: string };

export type DoubtfulValue = {
  thing: string;
  name: string;
  field: string;
  published: string;
  use: string;
  message: string;
};

export type Curation = {
  editions: Map<string, { skus: CircuitSku[]; basis: string }>;
  providerAliases: Map<string, string>;
  locationAliases: Map<string, string>;
  regionAliases: Map<string, string>;
  /** Key `cloud/location/alias`. */
  scopedProviderAliases: Map<string, string>;
  joinedNames: Map<string, string[]>;
  /** Key: canonical name. */
  regions: Map<string, KnownRegion>;
  /** Key `peering/commercial/Amsterdam`, `region/commercial/West Europe`. */
  places: Map<string, KnownPlace>;
  /** Key `cloud/canonical name`. */
  locationAssignments: Map<string, Assignment>;
  /** Key: canonical name. */
  regionAssignments: Map<string, Assignment>;
  related: Related[];
  doubtful: DoubtfulValue[];
};

/**
 * Reads the curated CSV files, given by name without folder and ending; a missing one is empty. A
 * word that a column does not know is an error: a misspelt cloud must not become another one.
 */
export function readCuration(files: Map<string, string>, report: Report): Curation {
  const rows = (name: string) =>
    parseCsv(files.get(name) ?? '', `data/curation/${name}.csv`, report);
  const locationAliases = aliases(rows('location-aliases'));
  return {
    editions: new Map(
      rows('editions').map((row) => [textOf(row, 'edition'), edition(row, report)]),
    ),
    providerAliases: aliases(rows('provider-aliases')),
    locationAliases,
    regionAliases: aliases(rows('azure-region-aliases')),
    scopedProviderAliases: new Map(
      rows('scoped-provider-aliases').map((row) => [
        `${cloudOf(row, report)}/${textOf(row, 'peering_location')}/${textOf(row, 'alias')}`,
        textOf(row, 'canonical'),
      ]),
    ),
    joinedNames: new Map(
      rows('joined-names').map((row) => [
        textOf(row, 'text'),
        [textOf(row, 'first'), textOf(row, 'second')],
      ]),
    ),
    regions: new Map(
      rows('azure-regions').map((row) => [textOf(row, 'azure_region'), region(row, report)]),
    ),
    places: new Map(rows('places').map((row) => [placeKey(row, report), place(row, report)])),
    locationAssignments: new Map(
      rows('geopolitical-assignments').map((row) => {
        const name = textOf(row, 'peering_location');
        const key = `${cloudOf(row, report)}/${locationAliases.get(name) ?? name}`;
        return [key, assignment(row, report)];
      }),
    ),
    regionAssignments: new Map(
      rows('azure-region-assignments').map((row) => [
        textOf(row, 'azure_region'),
        assignment(row, report),
      ]),
    ),
    related: rows('provider-related').map((row) => ({
      provider: textOf(row, 'provider'),
      relatedTo: textOf(row, 'related_to'),
      kind: textOf(row, 'kind'),
      basis: textOf(row, 'basis'),
    })),
    doubtful: rows('doubtful-values').map((row) => ({
      thing: textOf(row, 'thing'),
      name: textOf(row, 'name'),
      field: textOf(row, 'field'),
      published: textOf(row, 'published'),
      use: textOf(row, 'use'),
      message: textOf(row, 'message'),
    })),
  };
}

function aliases(rows: CsvRow[]): Map<string, string> {
  return new Map(rows.map((row) => [textOf(row, 'alias'), textOf(row, 'canonical')]));
}

function edition(row: CsvRow, report: Report): { skus: CircuitSku[]; basis: string } {
  const named = new Set(wordsOf(row, 'skus', circuitSkus, report));
  return { skus: circuitSkus.filter((sku) => named.has(sku)), basis: textOf(row, 'basis') };
}

function cloudOf(row: CsvRow, report: Report): Cloud {
  return wordOf(row, 'cloud', clouds, report);
}

const accesses: [AzureRegionAccess, ...AzureRegionAccess[]] = [
  'restricted',
  'government',
  'department-of-defense',
  'china',
  'closed',
];

function region(row: CsvRow, report: Report): KnownRegion {
  return {
    cloud: cloudOf(row, report),
    armName: textOf(row, 'arm_name'),
    access: textOf(row, 'access') === '' ? null : wordOf(row, 'access', accesses, report),
    basis: textOf(row, 'basis'),
  };
}

function placeKey(row: CsvRow, report: Report): string {
  const kind = wordOf(row, 'kind', ['peering', 'region'], report);
  return `${kind}/${cloudOf(row, report)}/${textOf(row, 'name')}`;
}

function place(row: CsvRow, report: Report): KnownPlace {
  return {
    city: textOf(row, 'city'),
    countryCode: textOf(row, 'country_code'),
    coordinates: {
      latitude: Number(textOf(row, 'latitude')),
      longitude: Number(textOf(row, 'longitude')),
      precision: wordOf(row, 'precision', ['facility', 'district', 'city', 'published'], report),
      source: textOf(row, 'source'),
    },
  };
}

function assignment(row: CsvRow, report: Report): Assignment {
  return {
    region: textOf(row, 'geopolitical_region'),
    offered: wordOf(row, 'offered', ['yes', 'no'], report) === 'yes',
    basis: textOf(row, 'basis'),
  };
}
