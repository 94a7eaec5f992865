import type { Cloud } from '@/domain/model';

import { note, type Place } from '../report';
import {
  canonicalLocation,
  canonicalProviders,
  type Context,
  isMetroName,
  locationId,
} from './context';

/** One provider at one location on one of the pages, by canonical names. */
export type Pair = {
  cloud: Cloud;
  provider: string;
  /** The provider as this page spells it. */
  spelling: string;
  location: string;
  locationId: string;
  announced: boolean;
  note: string | null;
  place: Place;
};

/** Whether aliases that hold at one location only apply; the plain comparison of pages leaves them out. */
export type AliasScope = 'scoped' | 'plain';

/** The pairs of the by-location page; a provider named twice in a location counts once. */
export function locationPairs(context: Context, scope: AliasScope): Pair[] {
  const pairs = context.parsed.locations.flatMap((row) => {
    const location = canonicalLocation(context.curation, row.location.name);
    const starred = row.providers.some((provider) => provider.starred);
    return row.providers.flatMap((provider) =>
      canonicalProviders(
        context,
        provider,
        row.place,
        scope === 'scoped' ? { cloud: row.cloud, location } : null,
      ).map((name) => ({
        cloud: row.cloud,
        provider: name,
        spelling: provider.name,
        location,
        locationId: locationId(row.cloud, location),
        announced: provider.announced,
        note: provider.starred || !starred ? row.footnote : null,
        place: row.place,
      })),
    );
  });
  return withoutRepeats(context, pairs);
}

/** The pairs of the by-provider page, those of Metro sites among them. */
export function providerPairs(context: Context, scope: AliasScope): Pair[] {
  const pairs = (context.parsed.providers ?? []).flatMap((row) =>
    row.locations.flatMap((published) => {
      const location = canonicalLocation(context.curation, published.name);
      return canonicalProviders(
        context,
        row.provider,
        row.place,
        scope === 'scoped' ? { cloud: row.cloud, location } : null,
      ).map((name) => ({
        cloud: row.cloud,
        provider: name,
        spelling: row.provider.name,
        location,
        locationId: locationId(row.cloud, location),
        announced: published.announced || row.provider.announced,
        note: row.footnote,
        place: row.place,
      }));
    }),
  );
  return withoutRepeats(context, pairs);
}

/** The key of a pair for comparing pages. */
export function pairKey(pair: Pair): string {
  return `${pair.locationId}/${pair.provider}`;
}

/** Whether a pair is one of a Metro site. */
export function isMetroPair(pair: Pair): boolean {
  return isMetroName(pair.location);
}

function withoutRepeats(context: Context, pairs: Pair[]): Pair[] {
  const kept = new Map<string, Pair>();
  for (const pair of pairs) {
    const first = kept.get(pairKey(pair));
    if (first === undefined) kept.set(pairKey(pair), pair);
    // Rows that repeat one another are told as such; here only a repeat within one row is.
    else if (first.place.line === pair.place.line) {
      note(
        context.report,
        'repeated-name',
        pair.place,
        `${pair.provider} at ${pair.location} (${pair.cloud}) stands more than once`,
      );
    }
  }
  return [...kept.values()];
}
