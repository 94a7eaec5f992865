import type {
  AdditionalProviderRow,
  LinkedName,
  OtherConnectivity,
  PeeringLocation,
  ProviderCategory,
} from '@/domain/model';

import type { PublishedName } from '../cells/parse-name';
import type { OtherKind, OtherRow } from '../parsed';
import { note } from '../report';
import { canonicalLocation, canonicalProviders, type Context, locationId } from './context';
import { compareText } from './order';
import type { ProviderRegister } from './provider-register';

type Entry = LinkedName & { exchanges: string[]; continents: string[] };

/** The other ways to connect; null where the edition publishes none. */
export function assembleOtherConnectivity(
  context: Context,
  locations: PeeringLocation[],
  register: ProviderRegister,
): OtherConnectivity | null {
  const { others, pointers, advice } = context.parsed;
  if (others.length === 0 && pointers.length === 0 && advice.length === 0) return null;
  const entries = (kind: OtherKind) => mergeEntries(context, kind, register);
  return {
    exchangeProviders: entries('exchange').map(linkedName),
    satelliteOperators: entries('satellite').map(linkedName),
    additionalProviders: additionalProviders(context, locations, register),
    dataCentreProviders: entries('data-centre').map((entry) => ({
      ...linkedName(entry),
      exchanges: entry.exchanges,
    })),
    researchNetworks: entries('research-network').map(linkedName),
    systemIntegrators: entries('integrator').map((entry) => ({
      ...linkedName(entry),
      continents: entry.continents,
    })),
    pointers,
    advice,
  };
}

function linkedName({ name, url, providerId }: Entry): LinkedName {
  return { name, url, providerId };
}

/** One entry per provider, in order of the tables; a second table adds what the first lacks. */
function mergeEntries(context: Context, kind: OtherKind, register: ProviderRegister): Entry[] {
  const entries = new Map<string, Entry>();
  for (const row of context.parsed.others.filter((other) => other.kind === kind)) {
    for (const published of row.names) {
      for (const [name, providerId] of registered(context, published, row, kind, register)) {
        const entry = entries.get(providerId);
        const exchanges = canonicalExchanges(context, row);
        if (entry === undefined) {
          const shown = row.names.length === 1 || published.name === name ? published.name : name;
          entries.set(providerId, {
            name: shown,
            url: published.url,
            providerId,
            exchanges,
            continents: [...row.continents],
          });
        } else merge(context, entry, published, exchanges, row);
      }
    }
  }
  return [...entries.values()];
}

function merge(
  context: Context,
  entry: Entry,
  published: PublishedName,
  exchanges: string[],
  row: OtherRow,
) {
  if (published.url !== null && entry.url !== null && published.url !== entry.url) {
    note(
      context.report,
      'two-links',
      row.place,
      `${entry.name} has another link here: ${published.url}; the first counts`,
    );
  }
  entry.url ??= published.url;
  entry.exchanges = union(entry.exchanges, exchanges);
  entry.continents = union(entry.continents, row.continents);
}

function union(first: string[], second: string[]): string[] {
  return [...new Set([...first, ...second])];
}

function registered(
  context: Context,
  published: PublishedName,
  row: OtherRow,
  category: ProviderCategory,
  register: ProviderRegister,
): [string, string][] {
  return canonicalProviders(context, published, row.place, null).map((name) => [
    name,
    register.add(name, {
      spelling: published.name,
      category,
      url: published.url,
      place: row.place,
    }),
  ]);
}

function canonicalExchanges(context: Context, row: OtherRow): string[] {
  return row.exchanges.flatMap((exchange) =>
    canonicalProviders(context, exchange, row.place, null),
  );
}

type Place = {
  row: AdditionalProviderRow;
  providers: Map<string, LinkedName>;
  tables: Map<string, Map<string, number>>;
};

/** A row per place, from the table by location and the table by provider together. */
function additionalProviders(
  context: Context,
  locations: PeeringLocation[],
  register: ProviderRegister,
): AdditionalProviderRow[] {
  const places = new Map<string, Place>();
  const ids = new Set(locations.map((location) => location.id));
  const rows = context.parsed.others.filter((row) => row.kind === 'additional');
  for (const row of rows) {
    for (const published of row.names) {
      for (const [name, providerId] of registered(
        context,
        published,
        row,
        'additional',
        register,
      )) {
        for (const place of row.places) {
          const entry = placeEntry(context, place, row, ids, places);
          entry.row.exchanges = union(entry.row.exchanges, canonicalExchanges(context, row));
          const known = entry.providers.get(providerId);
          if (known === undefined) {
            entry.providers.set(providerId, { name, url: published.url, providerId });
          } else known.url ??= published.url;
          const lines = entry.tables.get(providerId) ?? new Map<string, number>();
          entry.tables.set(providerId, lines.set(row.place.file, row.place.line));
        }
      }
    }
  }
  tellOneTableOnly(context, places, new Set(rows.map((row) => row.place.file)));
  return [...places.values()]
    .map(({ row, providers }) => ({ ...row, providers: [...providers.values()] }))
    .sort((a, b) => compareText(a.place, b.place));
}

function placeEntry(
  context: Context,
  published: string,
  row: OtherRow,
  ids: Set<string>,
  places: Map<string, Place>,
): Place {
  const canonical = canonicalLocation(context.curation, published);
  const known = places.get(canonical);
  if (known !== undefined) return known;
  const id = locationId('commercial', canonical);
  if (!ids.has(id)) {
    note(
      context.report,
      'not-offered',
      row.place,
      `${published} is no peering location of this edition: kept as a place`,
    );
  }
  const entry: Place = {
    row: { locationId: ids.has(id) ? id : null, place: published, exchanges: [], providers: [] },
    providers: new Map(),
    tables: new Map(),
  };
  places.set(canonical, entry);
  return entry;
}

function tellOneTableOnly(context: Context, places: Map<string, Place>, files: Set<string>): void {
  if (files.size < 2) return;
  for (const { row, providers, tables } of places.values()) {
    for (const provider of providers.values()) {
      const lines = tables.get(provider.providerId ?? '') ?? new Map<string, number>();
      if (lines.size === files.size) continue;
      for (const [file, line] of lines) {
        const what = `additional provider ${provider.name} at ${row.place}`;
        note(context.report, 'one-page-only', { file, line }, `${what} is in this table only`);
      }
    }
  }
}
