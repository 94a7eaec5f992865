import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { activeFilterCount, type Facets, facets, noFilters } from '@/domain/filters';
import { cloudName } from '@/domain/format';
import type { EditionCatalogue } from '@/domain/model';
import type { Filters } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { MenuChip } from '@/ui/MenuChip';
import { ToggleChip } from '@/ui/ToggleChip';
import { CloudMenu } from './CloudMenu';
import { ProviderMenu } from './ProviderMenu';
import { ReachesMenu } from './ReachesMenu';
import { ZoneMenu } from './ZoneMenu';

export type FilterChipsProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  navigation: Navigation;
};

/** Every filter but the geopolitical one, each with what it would leave, and one way back. */
export function FilterChips({ index, catalogue, navigation }: FilterChipsProps) {
  const { view } = navigation;
  const { filters } = view;
  const counts = useMemo(() => facets(index, view), [index, view]);
  const provider = providerValue(index, filters);
  const target = filters.reaches === null ? null : index.azureRegions.get(filters.reaches);
  const change = (changed: Partial<Filters>) => navigation.update({ filters: changed });
  const active = activeFilterCount(view);
  return (
    <div
      role="group"
      aria-label="Filters"
      className="relative flex flex-wrap items-center gap-x-2 gap-y-1.5"
    >
      <MenuChip
        label="Cloud"
        value={cloudName(view.cloud)}
        isActive={false}
        renderMenu={(close) => (
          <CloudMenu
            clouds={catalogue.editions.find(({ id }) => id === index.edition.id)?.clouds ?? []}
            chosen={view.cloud}
            onChoose={(cloud) => {
              navigation.update({ cloud });
              close();
            }}
          />
        )}
      />
      <MenuChip
        label="Provider"
        value={provider}
        isActive={provider !== null}
        renderMenu={() => (
          <ProviderMenu
            index={index}
            counts={counts.providers}
            chosen={filters.providers}
            onChange={(providers) => change({ providers })}
          />
        )}
      />
      <MenuChip
        label="Reaches"
        value={target?.name ?? null}
        isActive={filters.reaches !== null}
        renderMenu={() => (
          <ReachesMenu
            index={index}
            cloud={view.cloud}
            chosen={filters.reaches}
            onChange={(reaches) => change({ reaches })}
          />
        )}
      />
      <OfferChips filters={filters} counts={counts} onChange={change} />
      <MenuChip
        label="Zone"
        value={filters.zones.length === 0 ? null : filters.zones.join(', ')}
        isActive={filters.zones.length > 0}
        renderMenu={() => (
          <ZoneMenu
            counts={counts.zones}
            chosen={filters.zones}
            onChange={(zones) => change({ zones })}
          />
        )}
      />
      {active > 0 && <ResetButton navigation={navigation} active={active} />}
    </div>
  );
}

type OfferChipsProps = {
  filters: Filters;
  counts: Facets;
  onChange: (change: Partial<Filters>) => void;
};

function OfferChips({ filters, counts, onChange }: OfferChipsProps) {
  const offers = [
    { label: 'Local', name: 'local' },
    { label: 'Direct', name: 'direct' },
    { label: 'Metro', name: 'metro' },
  ] as const;
  return offers.map(({ label, name }) => (
    <ToggleChip
      key={name}
      label={label}
      count={counts[name]}
      isOn={filters[name]}
      // A filter that leaves nothing can still be taken away.
      isDisabled={counts[name] === 0 && !filters[name]}
      title={counts[name] === 0 ? 'None, or not published in this edition' : undefined}
      onToggle={() => onChange({ [name]: !filters[name] })}
    />
  ));
}

function ResetButton({ navigation, active }: { navigation: Navigation; active: number }) {
  return (
    <Button
      look="text"
      className="px-1"
      aria-label={`Reset ${active} ${active === 1 ? 'filter' : 'filters'}`}
      onClick={() => navigation.update({ filters: noFilters })}
    >
      Reset
    </Button>
  );
}

function providerValue(index: EditionIndex, { providers }: Filters): string | null {
  const [first] = providers;
  if (first === undefined) return null;
  const name = index.providers.get(first)?.name ?? first;
  return providers.length === 1 ? name : `${providers.length} chosen`;
}
