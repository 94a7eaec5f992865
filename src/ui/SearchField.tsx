import { Search } from 'lucide-react';
import { useAtOnce } from './use-at-once';

type SearchFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** It opens with what holds it: typing goes here at once. */
  isFirst?: boolean;
};

/** A field that narrows the list below it; the label is also its placeholder. */
export function SearchField({ label, value, onChange, isFirst = false }: SearchFieldProps) {
  const [shown, type] = useAtOnce(value, onChange);
  return (
    <span className="relative flex items-center">
      <Search size={14} className="pointer-events-none absolute left-3 text-ink-3" />
      <input
        ref={isFirst ? focusByKeyboard : null}
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

/** Where fingers point, focus would raise a keyboard over what was opened. */
function focusByKeyboard(input: HTMLInputElement | null): void {
  if (!matchMedia('(pointer: coarse)').matches) input?.focus({ preventScroll: true });
}
