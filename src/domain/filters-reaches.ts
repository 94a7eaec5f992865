import type { EditionIndex } from './edition-index';
import { filterLocations } from './filters';
import { availableReach } from './reach';
import type { View } from './view';

/**
 * How many available peering locations each Azure region of the cloud would leave as the region
 * that they must reach with the chosen SKU, given the other filters. Worked out only while the
 * choice is open: it asks for the reach of every pair.
 */
export function reachesCounts(index: EditionIndex, view: View): Map<string, number> {
  const { edition } = index;
  const others = { ...view, filters: { ...view.filters, reaches: null } };
  const locations = filterLocations(index, others);
  return new Map(
    edition.azureRegions
      .filter((region) => region.cloud === view.cloud)
      .map((region) => [
        region.id,
        locations.filter(
          (location) => availableReach(edition, location, region)?.bySku[view.sku] === 'yes',
        ).length,
      ]),
  );
}
