import type { EditionSummary } from '@/domain/model';

/** Days since 1970 of an edition id (`2015-03-31`); an id that is no date gives 0. */
export function editionDay(id: string): number {
  const milliseconds = Date.parse(`${id}T00:00:00Z`);
  return Number.isFinite(milliseconds) ? Math.round(milliseconds / 86_400_000) : 0;
}

/** The edition closest to a day; null where there are none. */
export function nearestEdition(editions: readonly EditionSummary[], day: number): string | null {
  let nearest: string | null = null;
  for (const { id } of editions) {
    const isNearer =
      nearest === null || Math.abs(editionDay(id) - day) < Math.abs(editionDay(nearest) - day);
    if (isNearer) nearest = id;
  }
  return nearest;
}

/** What a key does on the timeline: so many editions on, or to an end. Other keys give null. */
export function editionAfterKey(
  editions: readonly EditionSummary[],
  current: string,
  key: string,
): string | null {
  const position = editions.findIndex((edition) => edition.id === current);
  const last = editions.length - 1;
  const targets = new Map([
    ['ArrowRight', position + 1],
    ['ArrowUp', position + 1],
    ['ArrowLeft', position - 1],
    ['ArrowDown', position - 1],
    ['PageUp', position + 3],
    ['PageDown', position - 3],
    ['Home', 0],
    ['End', last],
  ]);
  const target = targets.get(key);
  if (target === undefined) return null;
  return editions[Math.min(last, Math.max(0, target))]?.id ?? null;
}

/** Where a day stands between the first and the last, 0 to 1. */
export function fractionOf(day: number, first: number, last: number): number {
  return last <= first ? 1 : (day - first) / (last - first);
}

/** Every second year from the first, as its label and the place of its middle, 0 to 1. */
export function yearLabels(first: number, last: number): { year: string; fraction: number }[] {
  const startYear = new Date(first * 86_400_000).getUTCFullYear();
  const endYear = new Date(last * 86_400_000).getUTCFullYear();
  const labels: { year: string; fraction: number }[] = [];
  for (let year = startYear; year <= endYear; year += 2) {
    const fraction = fractionOf(editionDay(`${year}-07-01`), first, last);
    if (fraction >= 0 && fraction <= 1) labels.push({ year: String(year), fraction });
  }
  return labels;
}
