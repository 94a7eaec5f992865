import type { EditionIndex } from '@/domain/edition-index';
import type { PublishedTable } from '@/domain/model';
import { tableTitle } from '@/domain/published-source';
import { ExternalLink } from '@/ui/ExternalLink';
import { otherSources } from './other-sources';

/** The published tables of the edition shown, then every other source with its licence. */
export function AboutSources({ index }: { index: EditionIndex | null }) {
  return (
    <section>
      <h2 className="mt-8 mb-2 border-t border-line pt-5 text-answer font-semibold">Sources</h2>
      <p className="m-0">
        All tables: Microsoft Docs, licence{' '}
        <ExternalLink url="https://creativecommons.org/licenses/by/4.0/" icon={null}>
          CC BY 4.0
        </ExternalLink>
        . They were joined and checked, their spellings brought together; every change is listed in
        the report of the import.
      </p>
      {index !== null && <PublishedTables index={index} />}
      <ul className="mt-4 mb-0 grid list-disc gap-3 pl-5">
        {otherSources.map((source) => (
          <li key={source.name}>
            <ExternalLink url={source.url}>{source.name}</ExternalLink>
            {' – '}
            {source.use} <span className="text-ink-3">{source.licence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PublishedTables({ index }: { index: EditionIndex }) {
  return (
    <div className="mt-3 overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="pb-1 text-start font-semibold">
          Tables of edition {index.edition.id}
        </caption>
        <thead>
          <tr className="text-column text-ink-2">
            {['Table', 'Dated', 'Document'].map((header) => (
              <th
                key={header}
                scope="col"
                className="border-b border-field py-1.5 pr-4 text-start font-medium"
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {distinct(index.edition.tables).map((table) => (
            <tr key={table.file} className="align-top">
              <th scope="row" className="border-b border-line py-2 pr-4 text-start font-medium">
                {tableTitle(table)}
              </th>
              <td className="border-b border-line py-2 pr-4 whitespace-nowrap">
                {table.date ?? 'not known'}
              </td>
              <td className="border-b border-line py-2 text-small wrap-anywhere text-ink-2">
                {documentName(table)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Several files may keep parts of one published table: whoever reads of it wants it once. */
function distinct(tables: readonly PublishedTable[]): PublishedTable[] {
  const keys = tables.map((table) =>
    [tableTitle(table), table.date, documentName(table)].join('\n'),
  );
  return tables.filter((_, position) => keys.indexOf(keys[position] ?? '') === position);
}

/** Repository, path and commit as far as they are known. */
function documentName({ repository, path, commit, file }: PublishedTable): string {
  const place = [repository, path].filter((part) => part !== null).join(': ');
  const at = commit === null ? '' : `, commit ${commit.slice(0, 10)}`;
  return place === '' ? file : `${place}${at}`;
}
