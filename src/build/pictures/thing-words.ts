import type { EditionIndex } from '@/domain/edition-index';
import { cloudName, formatCount } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type {
  AzureRegion,
  Cloud,
  ConnectivityProvider,
  GeopoliticalBasis,
  PeeringLocation,
} from '@/domain/model';
import { countedPresences, isHollow, namesProviders } from '@/domain/presence';
import { additionalPlaces, placesSentence } from '@/domain/provider-places';
import { publishes } from '@/domain/publishes';
import { countsOfLocation, reachOfRegion, type SkuCounts } from '@/domain/reach-list';
import { reachedFromSentence, reachSentence } from '@/domain/reach-sentence';
import { categoryWords } from '@/features/provider-details/provider-categories';
import { localLocations } from '@/features/region-details/reaching-locations';
import { accessMark } from '@/features/region-details/region-access';
import type { PictureWords } from './picture-words';
import { shownPlaces } from './picture-view';

/** Name, reach with Standard, Local and the number of providers of a peering location. */
export function locationWords(index: EditionIndex, location: PeeringLocation): PictureWords {
  const counts = countsOfLocation(index, location);
  return {
    name: location.name,
    kind: `Peering location in ${geopoliticalName(index, location)}`,
    sign: {
      ...geopoliticalSign(location.geopoliticalRegionId),
      kind: 'location',
      hollow: isHollow(index, location),
    },
    answer: reachSentence(counts, 'standard', location.name) + inferredPart(counts),
    facts: [localFact(index, location), providersFact(location)],
  };
}

/** Name, from where Standard reaches it, and its local peering locations. */
export function regionWords(index: EditionIndex, region: AzureRegion): PictureWords {
  const answer = reachOfRegion(index, region);
  const access = accessMark(region)?.name;
  const local = localLocations(answer.rows).map(({ name }) => name);
  return {
    name: region.name,
    kind: `Azure region in ${geopoliticalName(index, region)}`,
    sign: {
      ...geopoliticalSign(region.geopoliticalRegionId),
      kind: 'region',
      hollow: region.announced,
    },
    answer: reachedFromSentence(answer, 'standard', region.name) + inferredPart(answer),
    facts: [
      ...(region.announced ? [] : [`Local: ${localText(answer.counts.local, local)}`]),
      `ARM name: ${region.id}`,
      ...(access === undefined ? [] : [`Access: ${access}`]),
    ],
  };
}

/** Name, number of peering locations, and the names of few. */
export function providerWords(index: EditionIndex, provider: ConnectivityProvider): PictureWords {
  const { here, others } = shownPlaces(index, provider.id);
  const categories = provider.categories.map((category) => categoryWords[category].name);
  const names = here.places.map(({ location }) => location.name);
  const through = additionalPlaces(index, provider.id).map(({ place }) => place);
  return {
    name: provider.name,
    kind: 'Connectivity provider',
    sign: null,
    answer: here.places.length === 0 ? noPlaces(index, here.cloud) : placesSentence(here),
    facts: [
      ...(here.cloud === 'commercial' || here.places.length === 0
        ? []
        : [`Cloud: ${cloudName(here.cloud)}`]),
      ...(names.length > 0 && names.length <= 4 ? [names.join(', ')] : []),
      ...others.map(({ cloud, counted }) => `${cloudName(cloud)}: ${formatCount(counted)} more`),
      ...(through.length === 0 ? [] : [`Through an exchange: ${fewNames(through)}`]),
      ...(categories.length === 0
        ? []
        : [`${categories.length === 1 ? 'Category' : 'Categories'}: ${categories.join(', ')}`]),
    ],
  };
}

type Placed = { geopoliticalRegionId: string | null; geopoliticalBasis: GeopoliticalBasis };

function geopoliticalName(index: EditionIndex, thing: Placed): string {
  const id = thing.geopoliticalRegionId;
  if (id === null) return 'no published geopolitical region';
  const name = index.geopoliticalRegions.get(id)?.name ?? id;
  return thing.geopoliticalBasis.certainty === 'inferred' ? `${name} (inferred)` : name;
}

function inferredPart({ inferredCounts, counts }: SkuCounts): string {
  const count = inferredCounts.standard;
  return counts.standard === null || count === 0 ? '' : ` (${formatCount(count)}\u00a0inferred)`;
}

function localFact(index: EditionIndex, { localRegionIds }: PeeringLocation): string {
  const names = (localRegionIds ?? []).map((id) => index.azureRegions.get(id)?.name ?? id);
  return `Local: ${localText(localRegionIds === null ? null : names.length, names)}`;
}

function localText(count: number | null, names: readonly string[]): string {
  if (count === null) return 'not published';
  return names.length === 0 ? 'none' : fewNames(names);
}

function providersFact(location: PeeringLocation): string {
  const count = countedPresences(location).length;
  if (!namesProviders(location)) return 'Providers: not published';
  return count === 1 ? '1 provider' : `${count === 0 ? 'No' : formatCount(count)} providers`;
}

function noPlaces(index: EditionIndex, cloud: Cloud): string {
  return publishes(index, 'providers', cloud)
    ? 'Not listed at a peering location'
    : 'Peering locations: not published';
}

/** `Amsterdam, Dublin, London and 4 more`. */
function fewNames(names: readonly string[]): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest === 0 ? '' : ` and ${formatCount(rest)} more`);
}
