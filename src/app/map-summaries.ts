import type { EditionIndex } from '@/domain/edition-index';
import { skuName } from '@/domain/format';
import type { AzureRegion, PeeringLocation } from '@/domain/model';
import { reach } from '@/domain/reach';
import type { View } from '@/domain/view';
import type { PointKey } from '@/map/map-types';

/** One line per point for the tooltip. */
export type Summaries = ReadonlyMap<PointKey, string>;

const announced = 'Announced, not yet available';

/** The tooltip lines of a cloud: what each location reaches, and what reaches each region. */
export function mapSummaries(index: EditionIndex, view: Pick<View, 'cloud' | 'sku'>): Summaries {
  const locations = index.edition.peeringLocations.filter(({ cloud }) => cloud === view.cloud);
  const regions = index.edition.azureRegions.filter(({ cloud }) => cloud === view.cloud);
  const reaches = (location: PeeringLocation, region: AzureRegion) =>
    reach(index.edition, location, region).bySku[view.sku] === 'yes';
  const offered = regions.filter((region) => !region.announced);
  const available = locations.filter((location) => !location.announced);
  return new Map<PointKey, string>([
    ...locations.map((location): [PointKey, string] => {
      const count = offered.filter((region) => reaches(location, region)).length;
      return [
        `location:${location.id}`,
        location.announced
          ? announced
          : [
              `${skuName(view.sku)} reaches ${count} of ${offered.length}`,
              localPart(index, location),
            ].join(''),
      ];
    }),
    ...regions.map((region): [PointKey, string] => {
      const count = available.filter((location) => reaches(location, region)).length;
      return [
        `region:${region.id}`,
        region.announced
          ? announced
          : `${skuName(view.sku)} from ${count} of ${available.length} peering locations`,
      ];
    }),
  ]);
}

function localPart(index: EditionIndex, location: PeeringLocation): string {
  const names = (location.localRegionIds ?? []).map((id) => index.azureRegions.get(id)?.name ?? id);
  return names.length === 0 ? '' : ` · Local: ${names.join(', ')}`;
}
