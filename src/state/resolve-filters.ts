import type { EditionIndex } from '@/domain/edition-index';
import { cloudName } from '@/domain/format';
import type { EditionCatalogue, PeeringLocation } from '@/domain/model';
import type { Filters, LinkNotice, View } from '@/domain/view';
import { currentId, idInUse } from './retired-ids';
import { unknownThing } from './unknown-thing';

/** The filters that the edition and the cloud know; what drops out is said in `notices`. */
export function resolveFilters(
  view: View,
  index: EditionIndex,
  catalogue: EditionCatalogue,
  notices: LinkNotice[],
): Filters {
  const { filters } = view;
  const refuse = (parameter: string, value: string, reason: string) => {
    notices.push({ parameter, value, reason, suggestions: [] });
  };
  /** A filter over a column that the edition does not have would leave nothing. */
  const isPublished = (
    name: string,
    words: string,
    has: (location: PeeringLocation) => boolean,
  ) => {
    const found = index.edition.peeringLocations.some(has);
    if (!found) {
      refuse(
        name,
        '1',
        `Edition ${index.edition.id} does not publish ${words}: that filter is off.`,
      );
    }
    return found;
  };
  return {
    ...filters,
    geo: resolveGeo(view, index, catalogue, refuse),
    providers: resolveProviders(view, index, catalogue, notices),
    local: filters.local && isPublished('local', 'Local', (place) => place.localRegionIds !== null),
    direct:
      filters.direct &&
      isPublished('direct', 'ExpressRoute Direct', (place) => place.supportsDirect !== null),
    metro:
      filters.metro &&
      isPublished('metro', 'ExpressRoute Metro', () => index.edition.metroSites.length > 0),
    zones:
      filters.zones.length > 0 &&
      isPublished('zone', 'pricing zones', (place) => place.pricingZone !== null)
        ? filters.zones
        : [],
    reaches: resolveReaches(view, index, catalogue, notices),
  };
}

type Refuse = (parameter: string, value: string, reason: string) => void;

function resolveGeo(
  { cloud, filters }: View,
  index: EditionIndex,
  catalogue: EditionCatalogue,
  refuse: Refuse,
): readonly string[] | null {
  if (filters.geo === null || filters.geo.length === 0) return filters.geo;
  const shown = filters.geo.flatMap((id) => {
    const inUse = idInUse(catalogue.aliases.geopoliticalRegions, id, index.geopoliticalRegions);
    const region = inUse === null ? undefined : index.geopoliticalRegions.get(inUse);
    if (region === undefined) {
      refuse('geo', id, `Edition ${index.edition.id} has no geopolitical region “${id}”.`);
      return [];
    }
    if (region.cloud !== cloud) {
      refuse('geo', id, `${region.name} is not in the ${cloudName(cloud)} cloud.`);
      return [];
    }
    return [region.id];
  });
  return shown.length === 0 ? null : [...new Set(shown)];
}

function resolveProviders(
  { filters }: View,
  index: EditionIndex,
  catalogue: EditionCatalogue,
  notices: LinkNotice[],
): readonly string[] {
  const listed = filters.providers.flatMap((id) => {
    const inUse = idInUse(catalogue.aliases.providers, id, index.providers);
    if (inUse !== null) return [inUse];
    const current = currentId(catalogue.aliases.providers, id);
    const notice = unknownThing(catalogue, index.edition.id, 'provider', current, 'provider');
    notices.push({ ...notice, value: id });
    return [];
  });
  // A retired id may stand beside the one in use.
  return [...new Set(listed)];
}

function resolveReaches(
  { cloud, filters }: View,
  index: EditionIndex,
  catalogue: EditionCatalogue,
  notices: LinkNotice[],
): string | null {
  if (filters.reaches === null) return null;
  const region = index.azureRegions.get(filters.reaches);
  if (region?.cloud === cloud) return region.id;
  notices.push(
    region === undefined
      ? unknownThing(catalogue, index.edition.id, 'region', filters.reaches, 'reaches')
      : {
          parameter: 'reaches',
          value: region.id,
          reason: `${region.name} is not in the ${cloudName(cloud)} cloud; no circuit crosses clouds.`,
          suggestions: [],
        },
  );
  return null;
}
