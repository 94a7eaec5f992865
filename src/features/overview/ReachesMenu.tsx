import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { reachesCounts } from '@/domain/filters-reaches';
import { fold } from '@/domain/fold';
import { skuName } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { type AzureRegion, type CircuitSku, circuitSkus } from '@/domain/model';
import { isSkuPublished } from '@/domain/reach';
import type { View } from '@/domain/view';
import { Button } from '@/ui/Button';
import { CheckRow } from '@/ui/CheckRow';
import { SearchField } from '@/ui/SearchField';
import { Segmented } from '@/ui/Segmented';
import { Sign } from '@/ui/Sign';

type ReachesMenuProps = {
  index: EditionIndex;
  view: View;
  onChange: (regionId: string | null) => void;
  onSku: (sku: CircuitSku) => void;
};

/**
 * The Azure region that a location must reach, and with which SKU of those that the edition
 * publishes; the list follows the typing.
 */
export function ReachesMenu({ index, view, onChange, onSku }: ReachesMenuProps) {
  const [text, setText] = useState('');
  const skus = circuitSkus.filter((sku) => isSkuPublished(index.edition, sku));
  const { reaches: chosen } = view.filters;
  return (
    <>
      <div className="sticky -top-2 z-10 -mx-2 -mt-2 bg-panel p-2">
        <SearchField label="Find an Azure region" value={text} onChange={setText} isFirst />
      </div>
      <p className="p-1 text-note text-ink-2">
        Peering locations that reach the Azure region with {skuName(view.sku)}; the figure says how
        many would be left.
      </p>
      {skus.length > 1 && (
        <div className="p-1">
          <Segmented
            label="Circuit SKU"
            options={skus.map((value) => ({ value, label: skuName(value) }))}
            value={view.sku}
            onChange={onSku}
          />
        </div>
      )}
      {chosen !== null && (
        <Button look="text" className="px-1" onClick={() => onChange(null)}>
          Any Azure region
        </Button>
      )}
      <Choices
        index={index}
        view={view}
        wanted={useDeferredValue(fold(text))}
        onChange={onChange}
      />
    </>
  );
}

type ChoicesProps = Omit<ReachesMenuProps, 'onSku'> & { wanted: string };

/** Memoised: a key pressed in the field above is painted before these rows are drawn again. */
const Choices = memo(function Choices(props: ChoicesProps) {
  const { index, view, wanted, onChange } = props;
  const group = useId();
  const counts = useMemo(() => reachesCounts(index, view), [index, view]);
  const regions = useMemo(() => searchable(index, view.cloud), [index, view.cloud]);
  const shown = regions.filter(({ text }) => text.includes(wanted));
  if (shown.length === 0)
    return <p className="p-1 text-body text-ink-2">No Azure region matches.</p>;
  return shown.map(({ region }) => {
    const sign = geopoliticalSign(region.geopoliticalRegionId);
    return (
      <CheckRow
        key={region.id}
        type="radio"
        name={group}
        label={region.name}
        glyph={<Sign {...sign} shape="square" />}
        suffix={sign.code}
        detail={String(counts.get(region.id) ?? 0)}
        isChecked={region.id === view.filters.reaches}
        onToggle={() => onChange(region.id)}
      />
    );
  });
});

function searchable(index: EditionIndex, cloud: string): { region: AzureRegion; text: string }[] {
  return index.edition.azureRegions
    .filter((region) => region.cloud === cloud)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((region) => ({ region, text: fold(`${region.name} ${region.id}`) }));
}
