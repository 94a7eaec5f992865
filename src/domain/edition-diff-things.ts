import type { Listed, Renamed, ThingChanges } from './edition-diff-types';
import { type Cloud, clouds } from './model';

type Thing = { id: string; name: string; cloud?: Cloud | null; announced?: boolean };

/** What a list says of a thing; one that has no cloud or no announced mark gets null and false. */
export function listed({ id, name, cloud = null, announced = false }: Thing): Listed {
  return { id, name, cloud, announced };
}

/**
 * What was added, removed and renamed. `counterparts` are the ids of `after` by those of `before`
 * where they differ; a thing is the same where its id is, whatever its name.
 */
export function thingChanges(
  before: readonly Thing[],
  after: readonly Thing[],
  counterparts: ReadonlyMap<string, string> = new Map(),
): ThingChanges {
  const old = new Map(before.map((thing) => [counterparts.get(thing.id) ?? thing.id, thing]));
  const now = new Map(after.map((thing) => [thing.id, thing]));
  const renamed = after.flatMap((thing): Renamed[] => {
    const former = old.get(thing.id);
    if (former === undefined || former.name === thing.name) return [];
    const { id, cloud = null } = thing;
    return [{ id, formerId: former.id, cloud, before: former.name, after: thing.name }];
  });
  return {
    added: sorted(after.filter((thing) => !old.has(thing.id)).map(listed)),
    removed: sorted([...old].flatMap(([id, thing]) => (now.has(id) ? [] : [listed(thing)]))),
    renamed: renamed.sort((a, b) => compareNames(a.cloud, a.after, b.cloud, b.after)),
  };
}

/**
 * The id under which `after` lists what `before` lists by a retired one (`us`, `north-america`),
 * read both ways; ids that both list, and those without a counterpart, are left out.
 */
export function counterparts(
  aliases: Readonly<Record<string, string>>,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const pair of Object.entries(aliases)) {
    for (const [id, other] of [pair, pair.toReversed()]) {
      if (id === undefined || other === undefined) continue;
      const isRenaming = before.has(id) && !after.has(id) && after.has(other) && !before.has(other);
      if (isRenaming) found.set(id, other);
    }
  }
  return found;
}

/** By cloud in the order in which they are offered, then by name. */
export function sorted<Item extends Listed>(things: Item[]): Item[] {
  return things.sort((a, b) => compareNames(a.cloud, a.name, b.cloud, b.name));
}

/** The order of changes at places: that of the places. */
export function sortedByPlace<Change extends { location: Listed }>(changes: Change[]): Change[] {
  return changes.sort(({ location: a }, { location: b }) =>
    compareNames(a.cloud, a.name, b.cloud, b.name),
  );
}

function compareNames(
  aCloud: Cloud | null,
  aName: string,
  bCloud: Cloud | null,
  bName: string,
): number {
  return rank(aCloud) - rank(bCloud) || aName.localeCompare(bName, 'en');
}

function rank(cloud: Cloud | null): number {
  return cloud === null ? clouds.length : clouds.indexOf(cloud);
}
