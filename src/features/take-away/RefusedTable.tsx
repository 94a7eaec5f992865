import { useEffect, useId, useMemo, useRef } from 'react';
import { tabSeparated } from '@/domain/export/tab-separated';
import type { ExportTable } from '@/domain/export/tables';

/** The table as text, selected: with the clipboard refused one keystroke is left to do. */
export function RefusedTable({ table }: { table: ExportTable }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = useMemo(() => tabSeparated(table), [table]);
  useEffect(() => area.current?.select(), []);
  return (
    <div className="mt-2">
      <label htmlFor={id} className="text-note text-warning">
        The browser refused the clipboard: copy the selected text with your keyboard.
      </label>
      <textarea
        id={id}
        ref={area}
        readOnly
        value={text}
        rows={3}
        className="mt-1 w-full rounded-field border border-field bg-panel p-2 font-mono text-small text-ink"
      />
    </div>
  );
}
