import type { Page } from '@/domain/view';

export type KeyMark = { kind: 'added' | 'changed' | 'removed'; label: string };

/** What the key needs of a point of the map. */
export type MarkedPoint = {
  metroId: string | null;
  change?: KeyMark['kind'] | null;
};

/**
 * The badges that stand on the map, with what they mean: in a comparison what happened, else what
 * is new since an edition. A marker of several sites of which not all have the same one wears the
 * dot of what changed.
 */
export function keyMarks(
  points: readonly MarkedPoint[],
  { page, newSince }: { page: Page; newSince: string | null },
): KeyMark[] {
  const drawn = new Set(points.flatMap(({ change }) => change ?? []));
  if (isMixed(points)) drawn.add('changed');
  const labels =
    page.kind === 'changes'
      ? { added: 'Added', changed: 'Changed', removed: 'Removed' }
      : { added: `New since ${newSince ?? ''}`, changed: 'Some locations new', removed: 'Removed' };
  return (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    drawn.has(kind) ? [{ kind, label: labels[kind] }] : [],
  );
}

function isMixed(points: readonly MarkedPoint[]): boolean {
  const firstOfMetro = new Map<string, MarkedPoint['change']>();
  return points.some(({ metroId, change = null }) => {
    if (metroId === null) return false;
    const first = firstOfMetro.get(metroId);
    if (first === undefined) firstOfMetro.set(metroId, change);
    return first !== undefined && first !== change;
  });
}
