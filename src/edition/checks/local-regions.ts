import type { Check } from './check';

/** Local lies within Standard: a local region is of the location's cloud and, where both are known, of its geopolitical region. */
export const checkLocalRegions: Check = (edition) => {
  const regions = new Map(edition.azureRegions.map((region) => [region.id, region]));
  return edition.peeringLocations.flatMap((location) =>
    (location.localRegionIds ?? []).flatMap((id) => {
      const region = regions.get(id);
      if (region === undefined) return [];
      const path = `peeringLocations.${location.id}`;
      if (region.cloud !== location.cloud) {
        return [{ path, message: `local region ${region.name} is of another cloud` }];
      }
      const isElsewhere =
        region.geopoliticalRegionId !== null &&
        location.geopoliticalRegionId !== null &&
        region.geopoliticalRegionId !== location.geopoliticalRegionId;
      return isElsewhere
        ? [{ path, message: `local region ${region.name} is in another geopolitical region` }]
        : [];
    }),
  );
};
