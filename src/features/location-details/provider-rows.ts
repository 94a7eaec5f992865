import type { EditionIndex } from '@/domain/edition-index';
import { fold } from '@/domain/fold';
import type { ProviderPresence } from '@/domain/model';
import { isCounted } from '@/domain/presence';

export type ProviderRow = ProviderPresence & { name: string };

/** The providers of a location by name, in alphabetical order; those that do not count come last. */
export function providerRows(
  index: EditionIndex,
  presences: readonly ProviderPresence[],
): ProviderRow[] {
  return presences
    .map((presence) => ({
      ...presence,
      name: index.providers.get(presence.providerId)?.name ?? presence.providerId,
    }))
    .sort(
      (a, b) => Number(isCounted(b)) - Number(isCounted(a)) || a.name.localeCompare(b.name, 'en'),
    );
}

/** The rows whose name holds every word of the text, without regard to case and accents. */
export function matchingProviders(rows: readonly ProviderRow[], text: string): ProviderRow[] {
  const words = fold(text).split(' ').filter(Boolean);
  return rows.filter((row) => words.every((word) => fold(row.name).includes(word)));
}

/** `28 · 2 announced · 3 more on the by-provider page only` */
export function providerCount(rows: readonly ProviderRow[]): string {
  const announced = rows.filter((row) => row.announced).length;
  const elsewhere = rows.filter((row) => !row.announced && !isCounted(row)).length;
  return [
    String(rows.filter(isCounted).length),
    ...(announced > 0 ? [`${announced} announced`] : []),
    ...(elsewhere > 0 ? [`${elsewhere} more on the by-provider page only`] : []),
  ].join(' · ');
}
