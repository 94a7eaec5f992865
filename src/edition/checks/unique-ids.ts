import type { Check, Finding } from './check';

/** Within each list of an edition an id stands once. */
export const checkUniqueIds: Check = (edition) => [
  ...repeated('geopoliticalRegions', edition.geopoliticalRegions),
  ...repeated('azureRegions', edition.azureRegions),
  ...repeated('peeringLocations', edition.peeringLocations),
  ...repeated('providers', edition.providers),
  ...repeated('metroSites', edition.metroSites),
];

function repeated(path: string, things: { id: string }[]): Finding[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ path: `${path}.${id}`, message: 'this id stands more than once' }] : [];
  });
}
