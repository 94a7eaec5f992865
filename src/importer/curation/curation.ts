import { type CircuitSku, circuitSkus, type Cloud, clouds, type Coordinates } from '@/domain/model';

import { parseCsv } from './parse-csv';

/** Edition rows, aliases, assignments and places: what people have decided about the tables. */
export type Assignment = { region: string; certainty: string; offered: boolean; basis: string };

type KnownRegion = { cloud: Cloud; armName: string; access: string; basis: string };

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

type Row = Map<string, string>;

/** Reads the curated CSV files, given by name without folder and ending; a missing one is empty. */
export function readCuration(files: Map<string, string>): Curation {
  const rows = (name: string) => parseCsv(files.get(name) ?? '');
  const locationAliases = aliases(rows('location-aliases'));
  return {
    editions: new Map(rows('editions').map((row) => [get(row, 'edition'), edition(row)])),
    providerAliases: aliases(rows('provider-aliases')),
    locationAliases,
    regionAliases: aliases(rows('azure-region-aliases')),
    scopedProviderAliases: new Map(
      rows('scoped-provider-aliases').map((row) => [
        `${get(row, 'cloud')}/${get(row, 'peering_location')}/${get(row, 'alias')}`,
        get(row, 'canonical'),
      ]),
    ),
    joinedNames: new Map(
      rows('joined-names').map((row) => [
        get(row, 'text'),
        [get(row, 'first'), get(row, 'second')],
      ]),
    ),
    regions: new Map(rows('azure-regions').map((row) => [get(row, 'azure_region'), region(row)])),
    places: new Map(rows('places').map((row) => [placeKey(row), place(row)])),
    locationAssignments: new Map(
      rows('geopolitical-assignments').map((row) => {
        const name = get(row, 'peering_location');
        return [`${get(row, 'cloud')}/${locationAliases.get(name) ?? name}`, assignment(row)];
      }),
    ),
    regionAssignments: new Map(
      rows('azure-region-assignments').map((row) => [get(row, 'azure_region'), assignment(row)]),
    ),
    related: rows('provider-related').map((row) => ({
      provider: get(row, 'provider'),
      relatedTo: get(row, 'related_to'),
      kind: get(row, 'kind'),
      basis: get(row, 'basis'),
    })),
    doubtful: rows('doubtful-values').map((row) => ({
      thing: get(row, 'thing'),
      name: get(row, 'name'),
      field: get(row, 'field'),
      published: get(row, 'published'),
      use: get(row, 'use'),
      message: get(row, 'message'),
    })),
  };
}

function get(row: Row, column: string): string {
  return row.get(column)?.trim() ?? '';
}

function aliases(rows: Row[]): Map<string, string> {
  return new Map(rows.map((row) => [get(row, 'alias'), get(row, 'canonical')]));
}

function edition(row: Row): { skus: CircuitSku[]; basis: string } {
  const named = new Set(get(row, 'skus').split('|'));
  return { skus: circuitSkus.filter((sku) => named.has(sku)), basis: get(row, 'basis') };
}

function cloudOf(row: Row): Cloud {
  return clouds.find((cloud) => cloud === get(row, 'cloud')) ?? 'commercial';
}

function region(row: Row): KnownRegion {
  return {
    cloud: cloudOf(row),
    armName: get(row, 'arm_name'),
    access: get(row, 'access'),
    basis: get(row, 'basis'),
  };
}

function placeKey(row: Row): string {
  return `${get(row, 'kind')}/${get(row, 'cloud')}/${get(row, 'name')}`;
}

const precisions = ['facility', 'district', 'city', 'published'] as const;

function place(row: Row): KnownPlace {
  return {
    city: get(row, 'city'),
    countryCode: get(row, 'country_code'),
    coordinates: {
      latitude: Number(get(row, 'latitude')),
      longitude: Number(get(row, 'longitude')),
      precision: precisions.find((precision) => precision === get(row, 'precision')) ?? 'city',
      source: get(row, 'source'),
    },
  };
}

function assignment(row: Row): Assignment {
  return {
    region: get(row, 'geopolitical_region'),
    certainty: get(row, 'certainty'),
    offered: get(row, 'offered') === 'yes',
    basis: get(row, 'basis'),
  };
}
