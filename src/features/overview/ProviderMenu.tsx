import { memo, useDeferredValue, useMemo, useState } from 'react';
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

/** Any of the chosen providers must connect to a location; the list follows the typing. */
export function ProviderMenu({ index, counts, chosen, onChange }: ProviderMenuProps) {
  const [text, setText] = useState('');
  // Those that were chosen when it opened stay first: no row moves under the pointer.
  const [first] = useState(chosen);
  const offered = useMemo(() => {
    const rank = ({ id }: { id: string }) => (first.includes(id) ? 0 : 1);
    return index.edition.providers
      .filter(({ id }) => counts.has(id) || chosen.includes(id))
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
      .map(({ id, name }) => ({ id, name, text: fold(name) }));
  }, [index, counts, chosen, first]);
  const wanted = useDeferredValue(fold(text));
  if (offered.length === 0) {
    return <p className="p-1 text-body text-ink-2">No provider at what the other filters leave.</p>;
  }
  return (
    <>
      <div className="sticky -top-2 z-10 -mx-2 -mt-2 bg-panel p-2">
        <SearchField label="Find a provider" value={text} onChange={setText} isFirst />
      </div>
      <p className="p-1 text-note text-ink-2">
        Peering locations where any of the chosen providers connects; the figure says at how many of
        those that the other filters leave.
      </p>
      {chosen.length > 0 && (
        <Button look="text" className="px-1" onClick={() => onChange([])}>
          Any provider
        </Button>
      )}
      <Choices
        offered={offered}
        wanted={wanted}
        counts={counts}
        chosen={chosen}
        onChange={onChange}
      />
    </>
  );
}

type ChoicesProps = Omit<ProviderMenuProps, 'index'> & {
  offered: readonly { id: string; name: string; text: string }[];
  wanted: string;
};

/** Memoised: a key pressed in the field above is painted before these rows are drawn again. */
const Choices = memo(function Choices({ offered, wanted, counts, chosen, onChange }: ChoicesProps) {
  const shown = offered.filter(({ text }) => text.includes(wanted));
  if (shown.length === 0) return <p className="p-1 text-body text-ink-2">No provider matches.</p>;
  return shown.map(({ id, name }) => (
    // A row out of sight costs nothing.
    <div
      key={id}
      className="[contain-intrinsic-size:auto_28px] [content-visibility:auto] max-wide:[contain-intrinsic-size:auto_44px]"
    >
      <CheckRow
        label={name}
        detail={String(counts.get(id) ?? 0)}
        isChecked={chosen.includes(id)}
        onToggle={() =>
          onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
        }
      />
    </div>
  ));
});
