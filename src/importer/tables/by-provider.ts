import type { Cloud } from '@/domain/model';

import { parseName } from '../cells/parse-name';
import type { ProviderRow } from '../parsed';
import { fail, note, type Report } from '../report';
import { parseNames, rowsOf, type Table } from './rows';

/** Reads a table keyed by service provider. */
export function parseByProvider(table: Table, cloud: Cloud, report: Report): ProviderRow[] {
  return rowsOf(table).flatMap((row) => {
    const provider = parseName(row.cell('provider') ?? '', row.place, report);
    if (provider === null) {
      fail(report, 'missing-name', row.place, 'row without a provider');
      return [];
    }
    const { names, footnote } = parseNames(
      row.cell('locations') ?? '',
      table.style,
      row.place,
      report,
    );
    if (names.length === 0) note(report, 'empty-cell', row.place, `${provider.name}: no location`);
    return [{ place: row.place, cloud, provider, locations: names, footnote }];
  });
}
