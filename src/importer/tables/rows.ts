import type { MarkdownDocument, TableBlock } from '../markdown/document';
import { note, type Place, type Report } from '../report';
import { hasBreak, type ListStyle, splitItems } from '../cells/split-items';
import { footnoteOf, parseName, type PublishedName } from '../cells/parse-name';
import type { Column, Layout } from './recognise';

/** One table of a page with the columns it was recognised by. */
export type Table = {
  document: MarkdownDocument;
  block: TableBlock;
  layout: Layout;
  style: ListStyle;
};

/** A row by column; a column that the table lacks gives null. */
export type Row = { place: Place; cell: (column: Column) => string | null };

/** The rows of a table, each with its line. */
export function rowsOf(table: Table): Row[] {
  return table.block.rows.map((row) => ({
    place: { file: table.document.file, line: row.line },
    cell: (column) => {
      const index = table.layout.columns.indexOf(column);
      return index === -1 ? null : (row.cells[index] ?? '');
    },
  }));
}

const listColumns = new Set<Column>([
  'azure-regions',
  'locations',
  'local',
  'providers',
  'exchange',
]);

/** Commas or breaks: decided once per table, by what its list cells hold. */
export function listStyleOf(tables: { block: TableBlock; layout: Layout }[]): ListStyle {
  const usesBreaks = tables.some(({ block, layout }) =>
    block.rows.some((row) =>
      row.cells.some((cell, index) => {
        const column = layout.columns[index];
        return column !== undefined && listColumns.has(column) && hasBreak(cell);
      }),
    ),
  );
  return usesBreaks ? 'breaks' : 'commas';
}

export type NameList = { names: PublishedName[]; footnote: string | null };

/** The names of a list cell; a sentence among them is the cell's footnote. */
export function parseNames(cell: string, style: ListStyle, place: Place, report: Report): NameList {
  const names: PublishedName[] = [];
  let footnote: string | null = null;
  for (const item of splitItems(cell, style, place, report)) {
    const sentence = footnoteOf(item);
    if (sentence !== null) {
      footnote = sentence;
      note(report, 'footnote', place, `kept as a note: "${sentence}"`);
      continue;
    }
    const name = parseName(item, place, report);
    if (name !== null) names.push(name);
  }
  return { names, footnote };
}
