import { useId } from 'react';
import type { EditionCatalogue } from '@/domain/model';

type EditionSelectsProps = {
  catalogue: EditionCatalogue;
  from: string;
  to: string;
  onChange: (from: string, to: string) => void;
};

/** Which two editions are compared. */
export function EditionSelects({ catalogue, from, to, onChange }: EditionSelectsProps) {
  return (
    <div role="group" aria-label="Editions compared" className="grid grid-cols-2 gap-3">
      <Choice
        label="From"
        catalogue={catalogue}
        value={from}
        onChange={(edition) => onChange(edition, to)}
      />
      <Choice
        label="To"
        catalogue={catalogue}
        value={to}
        onChange={(edition) => onChange(from, edition)}
      />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  catalogue: EditionCatalogue;
  value: string;
  onChange: (edition: string) => void;
};

function Choice({ label, catalogue, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-small text-ink-2 max-wide:text-body">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 w-full cursor-pointer rounded-field border border-field bg-panel px-2 text-body font-semibold text-ink hover:bg-hover max-wide:min-h-11 max-wide:text-input"
      >
        {catalogue.editions.toReversed().map((edition) => (
          <option key={edition.id} value={edition.id}>
            {edition.id}
          </option>
        ))}
      </select>
    </div>
  );
}
