import { useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { PeeringLocation, ProviderPresence } from '@/domain/model';
import { SearchField } from '@/ui/SearchField';
import { Section } from '@/ui/Section';
import { Tag } from '@/ui/Tag';
import { matchingProviders, providerCount, type ProviderRow, providerRows } from './provider-rows';

/** More than this many and the list gets a field to narrow it. */
const filterableCount = 12;

type ProviderSectionProps = { index: EditionIndex; location: PeeringLocation };

/** Who connects to the location. */
export function ProviderSection({ index, location }: ProviderSectionProps) {
  if (location.providers === null) {
    return (
      <Section title="Connectivity providers">
        <p className="text-small text-ink-2 max-wide:text-body">
          {location.hasProvidersRow
            ? 'Not published in this edition.'
            : 'None published: no table of this edition names a provider here.'}
        </p>
      </Section>
    );
  }
  if (location.providers.length === 0) {
    return (
      <Section title="Connectivity providers" aside="0">
        <p className="text-small text-ink-2 max-wide:text-body">
          None published: the providers’ cell is empty in the table of this edition.
        </p>
      </Section>
    );
  }
  return <ProviderList index={index} presences={location.providers} />;
}

function ProviderList(props: { index: EditionIndex; presences: ProviderPresence[] }) {
  const { index, presences } = props;
  const [text, setText] = useState('');
  const rows = useMemo(() => providerRows(index, presences), [index, presences]);
  const shown = matchingProviders(rows, text);
  const remarks = remarksOf(rows);
  return (
    <Section title="Connectivity providers" aside={providerCount(rows)}>
      {rows.length > filterableCount && (
        <div className="mb-2">
          <SearchField label="Filter providers" value={text} onChange={setText} />
        </div>
      )}
      <div role="list" aria-label="Connectivity providers" className="flex flex-wrap gap-1.5">
        {shown.map((row) => (
          <ProviderChip key={row.providerId} row={row} />
        ))}
      </div>
      {shown.length === 0 && (
        <p className="text-small text-ink-2 max-wide:text-body">
          No provider of this location matches “{text}”.
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="mt-1.5 text-note text-ink-2">
          {remark}
        </p>
      ))}
    </Section>
  );
}

const pageTags = {
  'by-location': 'one page only',
  'by-provider': 'one page only',
};

const pageTitles = {
  'by-location': 'Only the page by location names the pair; the page by provider does not.',
  'by-provider': 'Only the page by provider names the pair; the page by location does not.',
};

function ProviderChip({ row }: { row: ProviderRow }) {
  return (
    <div
      role="listitem"
      className="inline-flex min-h-6 flex-wrap items-center gap-x-1.5 rounded-tag bg-subtle px-2 text-small wrap-anywhere max-wide:min-h-8 max-wide:text-body"
    >
      {row.name}
      {row.announced && <Tag isDashed>announced</Tag>}
      {row.onlyOn !== null && (
        <Tag isDashed title={pageTitles[row.onlyOn]}>
          {pageTags[row.onlyOn]}
        </Tag>
      )}
    </div>
  );
}

function remarksOf(rows: readonly ProviderRow[]): string[] {
  const remarks = rows.flatMap((row) => (row.note === null ? [] : [`${row.name}: ${row.note}`]));
  if (rows.some((row) => row.onlyOn !== null)) {
    remarks.push(
      'One page only: of the two published pages, by location and by provider, just one names the pair. Ask the provider.',
    );
  }
  return remarks;
}
