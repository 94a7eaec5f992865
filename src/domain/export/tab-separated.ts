import { cellText } from './cell-text';
import type { ExportTable } from './tables';

/** A table as a spreadsheet takes it from the clipboard: a cell holds neither tab nor line end. */
export function tabSeparated({ header, rows }: ExportTable): string {
  return [header, ...rows]
    .map((cells) => cells.map((cell) => cellText(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
