import type { EditionIndex } from '@/domain/edition-index';
import { cloudName } from '@/domain/format';
import { type Cloud, clouds, type EditionCatalogue } from '@/domain/model';
import { aspectNames, type PublishedAspect, publishes } from '@/domain/publishes';
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
  const { cloud, filters } = view;
  const refuse: Refuse = (parameter, value, reason) => {
    notices.push({ parameter, value, reason, suggestions: [] });
  };
  /** A filter over what no table says would leave nothing; `value` is '' while it is not set. */
  const canBe = (parameter: string, value: string, aspect: PublishedAspect) => {
    if (value === '') return false;
    const reason = notPublishedReason(index, aspect, cloud, 'filter');
    if (reason !== null) refuse(parameter, value, reason);
    return reason === null;
  };
  return {
    ...filters,
    geo: resolveGeo(view, index, catalogue, refuse),
    providers: canBe('provider', filters.providers.join(','), 'providers')
      ? resolveProviders(view, index, catalogue, notices)
      : [],
    local: canBe('local', filters.local ? '1' : '', 'local'),
    direct: canBe('direct', filters.direct ? '1' : '', 'direct'),
    metro: canBe('metro', filters.metro ? '1' : '', 'metro'),
    zones: canBe('zone', filters.zones.join(','), 'zone') ? filters.zones : [],
    reaches: resolveReaches(view, index, catalogue, notices),
  };
}

/**
 * Why a choice over what no table of the cloud says drops out; null where one does. Names the cloud
 * only where the edition publishes the same for another one.
 */
export function notPublishedReason(
  index: EditionIndex,
  aspect: PublishedAspect,
  cloud: Cloud,
  choice: 'filter' | 'layer',
): string | null {
  if (publishes(index, aspect, cloud)) return null;
  const isElsewhere = clouds.some((other) => publishes(index, aspect, other));
  const where = isElsewhere ? ` in the ${cloudName(cloud)} cloud` : '';
  return `Edition ${index.edition.id} does not publish ${aspectNames[aspect]}${where}: that ${choice} is off.`;
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
