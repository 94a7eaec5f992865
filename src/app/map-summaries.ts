import type { EditionIndex } from '@/domain/edition-index';
import { skuName } from '@/domain/format';
import type { AzureRegion, CircuitSku, PeeringLocation } from '@/domain/model';
import { countsOfLocation, countsOfRegion } from '@/domain/reach-list';
import type { View } from '@/domain/view';
import type { PointKey } from '@/map/map-types';

/** One line per point for the tooltip. */
export type Summaries = ReadonlyMap<PointKey, string>;

const announced = 'Announced, not yet available';

/** The tooltip lines of a cloud: what each location reaches, and what reaches each region. */
export function mapSummaries(
  index: EditionIndex,
  { cloud, sku }: Pick<View, 'cloud' | 'sku'>,
): Summaries {
  const locations = index.edition.peeringLocations.filter((location) => location.cloud === cloud);
  const regions = index.edition.azureRegions.filter((region) => region.cloud === cloud);
  return new Map<PointKey, string>([
    ...locations.map((location): [PointKey, string] => [
      `location:${location.id}`,
      location.announced ? announced : locationLine(index, location, sku),
    ]),
    ...regions.map((region): [PointKey, string] => [
      `region:${region.id}`,
      region.announced ? announced : regionLine(index, region, sku),
    ]),
  ]);
}

function locationLine(index: EditionIndex, location: PeeringLocation, sku: CircuitSku): string {
  const { counts, total } = countsOfLocation(index, location);
  const count = counts[sku];
  const reached =
    count === null
      ? `${skuName(sku)}: not published`
      : `${skuName(sku)} reaches ${count} of ${total}`;
  return reached + localPart(index, location);
}

function regionLine(index: EditionIndex, region: AzureRegion, sku: CircuitSku): string {
  const { counts, total } = countsOfRegion(index, region);
  const count = counts[sku];
  return count === null
    ? `${skuName(sku)}: not published`
    : `${skuName(sku)} from ${count} of ${total} peering locations`;
}

function localPart(index: EditionIndex, location: PeeringLocation): string {
  const names = (location.localRegionIds ?? []).map((id) => index.azureRegions.get(id)?.name ?? id);
  return names.length === 0 ? '' : ` · Local: ${names.join(', ')}`;
}
