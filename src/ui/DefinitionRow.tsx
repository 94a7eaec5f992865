import type { ReactNode } from 'react';

/** Rows of term and description; the children are `DefinitionRow`s. */
export function DefinitionList({ children }: { children: ReactNode }) {
  return <dl className="grid gap-2">{children}</dl>;
}

type DefinitionRowProps = {
  term: string;
  children: ReactNode;
  /** One line on what the value means. */
  note?: ReactNode;
};

/** A term, its value and one line that explains it. */
export function DefinitionRow({ term, children, note }: DefinitionRowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-baseline gap-x-3 text-small max-wide:text-body">
      <dt className="text-ink-2">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">
        <div className="font-semibold text-ink">{children}</div>
        {note !== undefined && <div className="text-note text-ink-2">{note}</div>}
      </dd>
    </div>
  );
}
