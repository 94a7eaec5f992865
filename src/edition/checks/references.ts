import type { Edition } from '@/domain/model';

import type { Check, Finding } from './check';

/** Every id that a record names is that of a record of the same edition. */
export const checkReferences: Check = (edition) => {
  const ids = {
    geopolitical: idsOf(edition.geopoliticalRegions),
    regions: idsOf(edition.azureRegions),
    locations: idsOf(edition.peeringLocations),
    providers: idsOf(edition.providers),
  };
  const findings: Finding[] = [];
  const look = (known: Set<string>, id: string | null, path: string) => {
    if (id !== null && !known.has(id)) findings.push({ path, message: `"${id}" is not known` });
  };
  for (const region of edition.azureRegions) {
    look(ids.geopolitical, region.geopoliticalRegionId, `azureRegions.${region.id}`);
  }
  for (const [list, things] of [
    ['peeringLocations', edition.peeringLocations],
    ['metroSites', edition.metroSites],
  ] as const) {
    for (const thing of things) {
      const path = `${list}.${thing.id}`;
      look(ids.geopolitical, thing.geopoliticalRegionId, path);
      for (const id of thing.localRegionIds ?? []) look(ids.regions, id, path);
      for (const { providerId } of thing.providers ?? []) look(ids.providers, providerId, path);
    }
  }
  for (const provider of edition.providers) {
    for (const { providerId } of provider.related) {
      look(ids.providers, providerId, `providers.${provider.id}`);
    }
  }
  for (const { providerId, locationId } of otherReferences(edition)) {
    look(ids.providers, providerId, 'otherConnectivity');
    look(ids.locations, locationId, 'otherConnectivity');
  }
  return findings;
};

function idsOf(things: { id: string }[]): Set<string> {
  return new Set(things.map((thing) => thing.id));
}

type Reference = { providerId: string | null; locationId: string | null };

function otherReferences({ otherConnectivity: other }: Edition): Reference[] {
  if (other === null) return [];
  const names = [
    ...other.exchangeProviders,
    ...other.satelliteOperators,
    ...other.dataCentreProviders,
    ...other.researchNetworks,
    ...other.systemIntegrators,
    ...other.additionalProviders.flatMap((row) => row.providers),
  ];
  return [
    ...names.map(({ providerId }) => ({ providerId, locationId: null })),
    ...other.additionalProviders.map(({ locationId }) => ({ providerId: null, locationId })),
  ];
}
