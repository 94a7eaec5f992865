import { useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { PeeringLocation, ProviderPresence } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { SearchField } from '@/ui/SearchField';
import { Section } from '@/ui/Section';
import { Tag } from '@/ui/Tag';
import { ProviderLink } from './ProviderLink';
import { matchingProviders, providerCount, type ProviderRow, providerRows } from './provider-rows';

/** More than this many and the list gets a field to narrow it. */
const filterableCount = 12;

type ProviderSectionProps = {
  index: EditionIndex;
  location: PeeringLocation;
  navigation: Navigation;
};

/** Who connects to the location, each with a link to its page. */
export function ProviderSection({ index, location, navigation }: ProviderSectionProps) {
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
  return <ProviderList index={index} presences={location.providers} navigation={navigation} />;
}

type ProviderListProps = {
  index: EditionIndex;
  presences: ProviderPresence[];
  navigation: Navigation;
};

function ProviderList({ index, presences, navigation }: ProviderListProps) {
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
          <ProviderChip key={row.providerId} row={row} navigation={navigation} />
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

const pageTitles = {
  'by-location': 'Only the page by location names the pair; the page by provider does not.',
  'by-provider': 'Only the page by provider names the pair; the page by location does not.',
};

function ProviderChip({ row, navigation }: { row: ProviderRow; navigation: Navigation }) {
  return (
    <div
      role="listitem"
      className="inline-flex min-h-6 flex-wrap items-center gap-x-1.5 rounded-tag bg-subtle px-2 text-small wrap-anywhere max-wide:min-h-11 max-wide:text-body"
    >
      <ProviderLink
        id={row.providerId}
        name={row.name}
        navigation={navigation}
        className="inline-flex min-h-6 items-center hover:underline max-wide:min-h-11"
      />
      {row.announced && <Tag isDashed>announced</Tag>}
      {row.onlyOn !== null && (
        <Tag isDashed title={pageTitles[row.onlyOn]}>
          {row.onlyOn} page only
        </Tag>
      )}
    </div>
  );
}

function remarksOf(rows: readonly ProviderRow[]): string[] {
  const remarks = rows.flatMap((row) => (row.note === null ? [] : [`${row.name}: ${row.note}`]));
  if (rows.some((row) => row.onlyOn !== null)) {
    remarks.push(
      'Of the two published pages just the one marked names the pair; that by location is the one counted. Ask the provider.',
    );
  }
  return remarks;
}
