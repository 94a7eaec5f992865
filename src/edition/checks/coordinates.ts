import type { Check } from './check';

/** Coordinates are degrees on the globe, and never the point 0, 0 that stands for "missing". */
export const checkCoordinates: Check = (edition) =>
  [...edition.azureRegions, ...edition.peeringLocations, ...edition.metroSites].flatMap(
    ({ id, coordinates }) => {
      if (coordinates === null) return [];
      const { latitude, longitude } = coordinates;
      const isOnGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
      const isMissing = latitude === 0 && longitude === 0;
      return isOnGlobe && !isMissing
        ? []
        : [{ path: id, message: `${latitude}, ${longitude} is no place on the globe` }];
    },
  );
