import type { EditionIndex } from '../edition-index';
import type { AzureRegion, PeeringLocation } from '../model';
import { coordinateFields, type Field, geopoliticalFields } from './fields';

type RegionField = Field<AzureRegion>;

/** Everything that is exported of an Azure region. */
export const regionFields: readonly RegionField[] = [
  { name: 'name', value: (_index, region) => region.name },
  { name: 'id', value: (_index, region) => region.id },
  { name: 'cloud', value: (_index, region) => region.cloud },
  ...geopoliticalFields,
  { name: 'announced', value: (_index, region) => region.announced },
  { name: 'publishedAs', value: (_index, region) => region.publishedAs },
  { name: 'access', value: (_index, region) => region.access },
  { name: 'accessBasis', value: (_index, region) => region.accessBasis },
  ...coordinateFields,
  { name: 'localFromCount', value: (index, region) => localFrom(index, region)?.length ?? null },
  {
    name: 'localFromIds',
    value: (index, region) => localFrom(index, region)?.map((location) => location.id) ?? null,
  },
  {
    name: 'localFrom',
    value: (index, region) => localFrom(index, region)?.map((location) => location.name) ?? null,
  },
];

/** The peering locations it is local to; null where the edition publishes none for the cloud. */
function localFrom(index: EditionIndex, region: AzureRegion): PeeringLocation[] | null {
  const locations = index.edition.peeringLocations.filter(({ cloud }) => cloud === region.cloud);
  if (locations.every(({ localRegionIds }) => localRegionIds === null)) return null;
  return locations.filter(({ localRegionIds }) => localRegionIds?.includes(region.id) === true);
}
