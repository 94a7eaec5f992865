import type { EditionIndex } from './edition-index';
import { fold } from './fold';
import type { AzureRegion, PeeringLocation } from './model';

// An edition never changes once it is loaded, so its texts are folded once.
const texts = new WeakMap<AzureRegion | PeeringLocation, string>();

/** Everything a text filter finds a peering location by, folded. */
export function locationText(index: EditionIndex, location: PeeringLocation): string {
  return remembered(location, () => [
    location.name,
    location.id,
    location.city ?? '',
    geopoliticalName(index, location),
    ...location.publishedAs,
    ...(location.facilities ?? []).map((facility) => facility.name),
    ...(location.localRegionIds ?? []).flatMap((id) => [
      id,
      index.azureRegions.get(id)?.name ?? '',
    ]),
    ...(location.providers ?? []).flatMap(({ providerId }) => {
      const provider = index.providers.get(providerId);
      return provider === undefined ? [providerId] : [provider.name, ...provider.publishedAs];
    }),
  ]);
}

/** Everything a text filter finds an Azure region by, folded. */
export function regionText(index: EditionIndex, region: AzureRegion): string {
  return remembered(region, () => [
    region.name,
    region.id,
    geopoliticalName(index, region),
    ...region.publishedAs,
  ]);
}

function geopoliticalName(index: EditionIndex, thing: AzureRegion | PeeringLocation): string {
  const id = thing.geopoliticalRegionId;
  return id === null ? '' : (index.geopoliticalRegions.get(id)?.name ?? '');
}

function remembered(thing: AzureRegion | PeeringLocation, parts: () => string[]): string {
  const known = texts.get(thing);
  if (known !== undefined) return known;
  const text = parts().map(fold).join(' | ');
  texts.set(thing, text);
  return text;
}
