import { useId, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { fold } from '@/domain/fold';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { Cloud } from '@/domain/model';
import { Button } from '@/ui/Button';
import { CheckRow } from '@/ui/CheckRow';
import { SearchField } from '@/ui/SearchField';
import { Sign } from '@/ui/Sign';

type ReachesMenuProps = {
  index: EditionIndex;
  cloud: Cloud;
  chosen: string | null;
  onChange: (regionId: string | null) => void;
};

/** The Azure region that a location must reach with the chosen SKU. */
export function ReachesMenu({ index, cloud, chosen, onChange }: ReachesMenuProps) {
  const [text, setText] = useState('');
  const group = useId();
  const regions = useMemo(
    () =>
      index.edition.azureRegions
        .filter((region) => region.cloud === cloud)
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    [index, cloud],
  );
  const wanted = fold(text);
  const shown = regions.filter(({ id, name }) => fold(`${name} ${id}`).includes(wanted));
  return (
    <>
      <div className="sticky -top-2 z-10 -mx-2 -mt-2 bg-panel p-2">
        <SearchField label="Find an Azure region" value={text} onChange={setText} />
      </div>
      {chosen !== null && (
        <Button look="text" className="px-1" onClick={() => onChange(null)}>
          Any Azure region
        </Button>
      )}
      {shown.map((region) => (
        <CheckRow
          key={region.id}
          type="radio"
          name={group}
          label={region.name}
          glyph={<Sign {...geopoliticalSign(region.geopoliticalRegionId)} shape="square" />}
          suffix={geopoliticalSign(region.geopoliticalRegionId).code}
          isChecked={region.id === chosen}
          onToggle={() => onChange(region.id)}
        />
      ))}
      {shown.length === 0 && <p className="p-1 text-body text-ink-2">No Azure region matches.</p>}
    </>
  );
}
