import { Filter, Network } from 'lucide-react';
import type { EditionIndex } from '@/domain/edition-index';
import { cloudName } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { Cloud } from '@/domain/model';
import type { SearchHit } from '@/domain/search';
import type { ComboboxOption } from '@/ui/Combobox';
import { Sign } from '@/ui/Sign';

/** The last option: the typed text as a filter of map and list. Never the key of a hit. */
export const filterOptionKey = 'filter';

const headings: Record<SearchHit['kind'], string> = {
  location: 'Peering locations',
  region: 'Azure regions',
  provider: 'Connectivity providers',
  'geopolitical-region': 'Geopolitical regions',
};

/** Hits as options, best kind first; a cloud that is not the one shown is named. */
export function searchOptions(
  hits: readonly SearchHit[],
  index: EditionIndex,
  shownCloud: Cloud,
  text: string,
): ComboboxOption[] {
  if (hits.length === 0) return [];
  const options = byKind(hits).map((hit) => ({
    key: hitKey(hit),
    label: hit.name,
    detail: detailBelow(hit),
    hint: hit.cloud === shownCloud ? null : cloudName(hit.cloud),
    group: `${hit.isGuess ? 'Did you mean? ' : ''}${headings[hit.kind]}`,
    icon: <HitIcon hit={hit} index={index} />,
  }));
  // As a filter the text would leave nothing.
  if (hits[0]?.isGuess === true) return options;
  return [
    ...options,
    {
      key: filterOptionKey,
      label: `Show only what matches “${text.trim()}”`,
      detail: null,
      hint: null,
      group: 'Filter map and list',
      icon: <Filter aria-hidden="true" className="size-3.5" />,
    },
  ];
}

const kindAtStart =
  /^(Peering location|Azure region|Connectivity provider|Geopolitical region)(, |$)/;

/** The heading above says the kind already. */
function detailBelow(hit: SearchHit): string | null {
  const detail = hit.detail.replace(kindAtStart, '');
  return detail === '' ? null : detail;
}

/** Unique among hits: one name may be a location of two clouds, one id of two kinds. */
export function hitKey(hit: SearchHit): string {
  return `${hit.kind}:${hit.id}`;
}

function byKind(hits: readonly SearchHit[]): SearchHit[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

function HitIcon({ hit, index }: { hit: SearchHit; index: EditionIndex }) {
  if (hit.kind === 'provider') return <Network aria-hidden="true" className="size-3.5" />;
  const { hue, mark } = geopoliticalSign(geopoliticalRegionIdOf(hit, index));
  return <Sign hue={hue} mark={mark} shape={hit.kind === 'region' ? 'square' : 'circle'} />;
}

function geopoliticalRegionIdOf(hit: SearchHit, index: EditionIndex): string | null {
  if (hit.kind === 'geopolitical-region') return hit.id;
  const things = hit.kind === 'location' ? index.peeringLocations : index.azureRegions;
  return things.get(hit.id)?.geopoliticalRegionId ?? null;
}
