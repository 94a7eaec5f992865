import { X } from 'lucide-react';
import { Suspense, useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { facets } from '@/domain/facets';
import { activeFilterCount, noFilters } from '@/domain/filters';
import { cloudName, skuName } from '@/domain/format';
import type { EditionCatalogue } from '@/domain/model';
import { publishes } from '@/domain/publishes';
import type { Filters } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { chipLook } from '@/ui/chip-look';
import { focusFirst } from '@/ui/focus-first';
import { MenuChip } from '@/ui/MenuChip';
import { soon } from '@/ui/soon';
import type { FilterMenuKind } from './FilterMenu';
import { OfferChips } from './OfferChips';
import { UnpublishedFilters } from './UnpublishedFilters';

/** The menus load when the first of them opens; most visits need none. */
const FilterMenu = soon('menu', () => import('./FilterMenu').then((module) => module.FilterMenu));

export type FilterChipsProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  navigation: Navigation;
};

/**
 * Every filter but the geopolitical one, each with what it would leave, and one way back; one over
 * what is not published stands in words instead.
 */
export function FilterChips({ index, catalogue, navigation }: FilterChipsProps) {
  const { view } = navigation;
  const { filters } = view;
  const counts = useMemo(() => facets(index, view), [index, view]);
  const provider = providerValue(index, filters);
  const target = filters.reaches === null ? null : index.azureRegions.get(filters.reaches);
  const active = activeFilterCount(view);
  const menu = (kind: FilterMenuKind, close: () => void) => (
    <Suspense fallback={<div className="min-h-11" />}>
      <FilterMenu
        kind={kind}
        index={index}
        catalogue={catalogue}
        navigation={navigation}
        counts={counts}
        onClose={close}
      />
    </Suspense>
  );
  return (
    <div
      role="group"
      aria-label="Filters"
      className="relative flex flex-wrap items-center gap-x-2 gap-y-1.5"
    >
      <MenuChip
        label="Cloud"
        description="One cloud at a time: no circuit crosses from one to another"
        value={cloudName(view.cloud)}
        isActive={false}
        renderMenu={(close) => menu('cloud', close)}
      />
      {publishes(index, 'providers', view.cloud) && (
        <MenuChip
          label="Provider"
          description="Where any of the chosen providers connects"
          value={provider}
          isActive={provider !== null}
          renderMenu={(close) => menu('provider', close)}
        />
      )}
      <MenuChip
        label="Reaches"
        description={`What reaches an Azure region with ${skuName(view.sku)}, the circuit SKU chosen`}
        value={target?.name ?? null}
        isActive={filters.reaches !== null}
        renderMenu={(close) => menu('reaches', close)}
      />
      <OfferChips
        index={index}
        view={view}
        counts={counts}
        onChange={(change) => navigation.update({ filters: change })}
      />
      {publishes(index, 'zone', view.cloud) && (
        <MenuChip
          label="Zone"
          description="By pricing zone: it sets the price of circuit and egress, not the reach"
          value={filters.zones.length === 0 ? null : filters.zones.join(', ')}
          isActive={filters.zones.length > 0}
          renderMenu={(close) => menu('zone', close)}
        />
      )}
      {view.mode === 'map' && <TextChip navigation={navigation} />}
      {active > 0 && <ResetButton navigation={navigation} active={active} />}
      <UnpublishedFilters index={index} cloud={view.cloud} />
    </div>
  );
}

/** The text filter comes from the search or a link: here it is seen, and taken away. */
function TextChip({ navigation }: { navigation: Navigation }) {
  const text = navigation.view.filters.q.trim();
  if (text === '') return null;
  return (
    <button
      type="button"
      aria-label={`Remove filter “${text}”`}
      onClick={({ currentTarget }) => {
        focusFirst(currentTarget.closest('[role="group"]'));
        navigation.update({ filters: { q: '' } });
      }}
      className={`${chipLook(true)} max-w-full`}
    >
      <span className="truncate">“{text}”</span>
      <X size={14} className="shrink-0" />
    </button>
  );
}

function ResetButton({ navigation, active }: { navigation: Navigation; active: number }) {
  return (
    <Button
      look="text"
      className="px-1"
      aria-label={`Reset ${active} ${active === 1 ? 'filter' : 'filters'}`}
      onClick={({ currentTarget }) => {
        focusFirst(currentTarget.closest('[role="group"]'));
        navigation.update({ filters: noFilters });
      }}
    >
      Reset
    </Button>
  );
}

function providerValue(index: EditionIndex, { providers }: Filters): string | null {
  const [first] = providers;
  if (first === undefined) return null;
  const name = index.providers.get(first)?.name ?? first;
  return providers.length === 1 ? name : `${name} and ${providers.length - 1} more`;
}
