import type { PublishedTableKind } from '@/domain/model';

import { plainText } from './cells/plain-text';
import type { ListStyle } from './cells/split-items';
import type { Block, MarkdownDocument, TableBlock } from './markdown/document';
import type { ParsedEdition } from './parsed';
import { fail, note, type Report } from './report';
import { publishedTables } from './source-info';
import { parseByLocation } from './tables/by-location';
import { parseByProvider } from './tables/by-provider';
import { parseGeopolitical } from './tables/geopolitical';
import { parseFounding, parseOther, parseOtherList } from './tables/other';
import { type Layout, publishedKind, recogniseTable, type TableKind } from './tables/recognise';
import { listStyleOf, type Table } from './tables/rows';
import { cloudOfHeadings, kindOfList } from './tables/sections';
import { failUnclosed, noteUnreadRows } from './unread';

/** Reads every table of an edition's pages; errors and repairs go to the report. */
export function parseEdition(documents: MarkdownDocument[], report: Report): ParsedEdition {
  const parsed: ParsedEdition = {
    tables: [],
    geopolitical: [],
    locations: [],
    providers: null,
    metros: [],
    others: [],
    pointers: [],
    advice: [],
  };
  for (const document of documents) parseDocument(document, parsed, report);
  return parsed;
}

function parseDocument(document: MarkdownDocument, parsed: ParsedEdition, report: Report): void {
  failUnclosed(document, report);
  noteUnreadRows(document, report);
  const kinds = new Set<PublishedTableKind>();
  for (const table of readTables(document, report)) {
    kinds.add(publishedKind(table.layout.kind));
    addTable(table, parsed, report);
  }
  for (const block of document.blocks) {
    if (block.kind === 'table') continue;
    if (addProse(block, document, parsed, report)) kinds.add('other-connectivity');
  }
  parsed.tables.push(...publishedTables(document, kinds));
}

/** The tables of a page with their layouts; one that is not known or not even is an error. */
export function readTables(document: MarkdownDocument, report: Report): Table[] {
  const known: { block: TableBlock; layout: Layout }[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    const layout = recogniseTable(block);
    if (layout === null) {
      const place = { file: document.file, line: block.line };
      const header = block.header?.cells.join(' | ');
      if (header === undefined) fail(report, 'missing-header', place, 'table without a header row');
      else fail(report, 'unknown-header', place, `table header not known: "${header}"`);
    } else if (isEven(block, layout, document, report)) known.push({ block, layout });
  }
  const styles = new Map<TableKind, ListStyle>();
  for (const kind of new Set(known.map((table) => table.layout.kind))) {
    styles.set(kind, listStyleOf(known.filter((table) => table.layout.kind === kind)));
  }
  return known.map((table) => ({
    ...table,
    document,
    style: styles.get(table.layout.kind) ?? 'breaks',
  }));
}

function isEven(block: TableBlock, layout: Layout, document: MarkdownDocument, report: Report) {
  const width = layout.columns.length;
  const place = { file: document.file, line: block.line };
  if (block.header === null) note(report, 'missing-header', place, 'read as the Metro table');
  if (block.separatorWidth !== null && block.separatorWidth !== width) {
    note(
      report,
      'separator-width',
      place,
      `${block.separatorWidth} separators for ${width} columns`,
    );
  }
  if (block.header?.opened === false) {
    note(report, 'missing-first-bar', place, 'header without its first bar');
  }
  if (block.rows.length === 0) note(report, 'empty-table', place, 'table without rows');
  for (const row of block.rows) {
    const at = { file: document.file, line: row.line };
    if (row.cells.length !== width) {
      fail(report, 'column-count', at, `${row.cells.length} cells where the header has ${width}`);
      continue;
    }
    if (!row.opened) note(report, 'missing-first-bar', at, 'row without its first bar');
    if (!row.closed) note(report, 'missing-last-bar', at, 'row without its last bar');
  }
  return block.rows.every((row) => row.cells.length === width);
}

function addTable(table: Table, parsed: ParsedEdition, report: Report): void {
  const { kind } = table.layout;
  if (kind === 'geopolitical') parsed.geopolitical.push(...parseGeopolitical(table, report));
  else if (kind === 'metro') parsed.metros.push(...parseByLocation(table, 'commercial', report));
  else if (kind === 'by-location' || kind === 'by-provider') addByCloud(table, parsed, report);
  else if (kind === 'exchange-2015' || kind === 'pointers-2015') {
    const founding = parseFounding(table, report);
    parsed.others.push(...founding.others);
    parsed.pointers.push(...founding.pointers);
    parsed.advice.push(...founding.advice);
  } else parsed.others.push(...parseOther(table, report));
}

function addByCloud(table: Table, parsed: ParsedEdition, report: Report): void {
  const cloud = cloudOfHeadings(table.block.path);
  if (cloud === null) {
    const place = { file: table.document.file, line: table.block.line };
    const section = table.block.path.map((heading) => heading.text).join(' > ');
    fail(report, 'unknown-section', place, `table in a section that is not known: "${section}"`);
  } else if (table.layout.kind === 'by-location') {
    parsed.locations.push(...parseByLocation(table, cloud, report));
  } else {
    parsed.providers = [...(parsed.providers ?? []), ...parseByProvider(table, cloud, report)];
  }
}

/** Lists of the known sections and the advice of 2015; other prose is not data. */
function addProse(
  block: Exclude<Block, TableBlock>,
  document: MarkdownDocument,
  parsed: ParsedEdition,
  report: Report,
): boolean {
  const section = block.path.at(-1)?.text ?? '';
  if (/^what to do when one's provider is not listed/i.test(section)) {
    parsed.advice.push(
      ...(block.kind === 'list' ? block.items : [block]).map((item) => plainText(item.text)),
    );
    return true;
  }
  if (block.kind !== 'list') return false;
  const kind = kindOfList(block.path);
  if (kind !== null) {
    parsed.others.push(...parseOtherList(block, kind, document, report));
    return true;
  }
  if (/^connectivity through /i.test(section)) {
    const place = { file: document.file, line: block.line };
    fail(report, 'unknown-section', place, `list in a section that is not known: "${section}"`);
  }
  return false;
}
