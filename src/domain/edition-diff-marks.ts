import type { EditionDiff, PlaceChanges } from './edition-diff-types';

export type ChangeMark = 'added' | 'removed' | 'changed';

/** A key as the map names its points. */
export type ChangeKey = `${'location' | 'region'}:${string}`;

/** What the map shows of a diff: how each thing with a change did change; the rest is left out. */
export function changeMarks(diff: EditionDiff): Map<ChangeKey, ChangeMark> {
  const marks = new Map<ChangeKey, ChangeMark>();
  const mark = (kind: 'location' | 'region', things: readonly { id: string }[], as: ChangeMark) => {
    for (const { id } of things) marks.set(`${kind}:${id}`, as);
  };
  const atLocations = [
    diff.localGained,
    diff.localLost,
    diff.zoneChanged,
    diff.facilitiesChanged,
    diff.providersGained,
    diff.providersLost,
    diff.providersOpened,
    diff.providersWithdrawn,
  ].flatMap((changes) => changes.map(({ location }) => location));
  mark('location', [...atLocations, ...diff.directGained, ...diff.directLost], 'changed');
  for (const kind of ['location', 'region'] as const) {
    const changes = kind === 'location' ? diff.peeringLocations : diff.azureRegions;
    mark(kind, changedPlaces(changes), 'changed');
    mark(kind, changes.added, 'added');
    mark(kind, changes.removed, 'removed');
  }
  return marks;
}

function changedPlaces(changes: PlaceChanges): { id: string }[] {
  const regrouped = changes.regrouped.map(({ thing }) => thing);
  return [...changes.renamed, ...regrouped, ...changes.opened, ...changes.withdrawn];
}
