import { cellText } from '@/domain/export/cell-text';
import { tabSeparated } from '@/domain/export/tab-separated';
import type { ExportTable } from '@/domain/export/tables';
import { copyText } from '@/ui/clipboard';

/** Puts a table on the clipboard, for spreadsheets and for documents; false where it is refused. */
export async function copyTable(table: ExportTable): Promise<boolean> {
  const text = tabSeparated(table);
  try {
    const forms = { 'text/plain': text, 'text/html': tableMarkup(table) };
    const blobs = Object.entries(forms).map(
      ([type, form]) => [type, new Blob([form], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // Some browsers know text alone.
    return copyText(text);
  }
}

/** Markup that the browser writes from text nodes, so that no name can be markup itself. */
function tableMarkup({ header, rows }: ExportTable): string {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const name of header) {
    const cell = document.createElement('th');
    cell.textContent = cellText(name);
    head.append(cell);
  }
  const body = table.createTBody();
  for (const values of rows) {
    const row = body.insertRow();
    for (const value of values) row.insertCell().textContent = cellText(value);
  }
  return table.outerHTML;
}
