import type { Check, Finding } from './check';

/** An edition has locations and regions, in every geopolitical region of it, and at most two local regions per location. */
export const checkCounts: Check = (edition) => {
  const findings: Finding[] = [];
  const used = (things: { geopoliticalRegionId: string | null }[]) =>
    new Set(things.map((thing) => thing.geopoliticalRegionId));
  const withRegions = used(edition.azureRegions);
  const withLocations = used(edition.peeringLocations);
  for (const { id, name } of edition.geopoliticalRegions) {
    const path = `geopoliticalRegions.${id}`;
    if (!withRegions.has(id)) findings.push({ path, message: `${name} has no Azure region` });
    if (!withLocations.has(id)) findings.push({ path, message: `${name} has no peering location` });
  }
  for (const { id, localRegionIds } of edition.peeringLocations) {
    if ((localRegionIds?.length ?? 0) > 2) {
      findings.push({ path: `peeringLocations.${id}`, message: 'more than two local regions' });
    }
  }
  if (edition.peeringLocations.length === 0) {
    findings.push({ path: 'peeringLocations', message: 'there are none' });
  }
  return findings;
};
