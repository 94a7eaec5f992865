import { useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { fold } from '@/domain/fold';
import { Button } from '@/ui/Button';
import { CheckRow } from '@/ui/CheckRow';
import { SearchField } from '@/ui/SearchField';

type ProviderMenuProps = {
  index: EditionIndex;
  /** Peering locations per provider, as the other filters leave them. */
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChange: (providers: readonly string[]) => void;
};

/** Any of the chosen providers must connect to a location. */
export function ProviderMenu({ index, counts, chosen, onChange }: ProviderMenuProps) {
  const [text, setText] = useState('');
  const offered = useMemo(
    () =>
      index.edition.providers
        .filter(({ id }) => counts.has(id) || chosen.includes(id))
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    [index, counts, chosen],
  );
  const wanted = fold(text);
  const shown = offered.filter(({ name }) => fold(name).includes(wanted));
  if (offered.length === 0) {
    return <p className="p-1 text-body text-ink-2">No providers: not published in this edition.</p>;
  }
  return (
    <>
      <div className="sticky -top-2 z-10 -mx-2 -mt-2 bg-panel p-2">
        <SearchField label="Find a provider" value={text} onChange={setText} />
      </div>
      {chosen.length > 0 && (
        <Button look="text" className="px-1" onClick={() => onChange([])}>
          Any provider
        </Button>
      )}
      {shown.map(({ id, name }) => (
        <CheckRow
          key={id}
          label={name}
          detail={String(counts.get(id) ?? 0)}
          isChecked={chosen.includes(id)}
          onToggle={() =>
            onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
          }
        />
      ))}
      {shown.length === 0 && <p className="p-1 text-body text-ink-2">No provider matches.</p>}
    </>
  );
}
