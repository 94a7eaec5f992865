import { Search } from 'lucide-react';
import { useAtOnce } from './use-at-once';

type SearchFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
};

/** A field that narrows the list below it; the label is also its placeholder. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [shown, type] = useAtOnce(value, onChange);
  return (
    <span className="relative flex items-center">
      <Search size={14} className="pointer-events-none absolute left-3 text-ink-3" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={shown}
        onChange={(event) => type(event.target.value)}
        className="min-h-8 w-full rounded-field border border-field bg-panel py-1 pr-2 pl-9 text-body text-ink placeholder:text-ink-3 max-wide:min-h-11 max-wide:text-input"
      />
    </span>
  );
}
