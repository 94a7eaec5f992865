import type { Edition } from '@/domain/model';

type Named = { id: string; name: string };

/** What came, went or was renamed between two editions, a line each; ids decide what is the same. */
export function editionChanges(before: Edition, after: Edition): string[] {
  return [
    ...changes('geopolitical region', before.geopoliticalRegions, after.geopoliticalRegions),
    ...changes('Azure region', before.azureRegions, after.azureRegions),
    ...changes('peering location', before.peeringLocations, after.peeringLocations),
    ...changes('Metro site', before.metroSites, after.metroSites),
    ...changes('provider', before.providers, after.providers),
  ];
}

function changes(kind: string, before: Named[], after: Named[]): string[] {
  const old = new Map(before.map((thing) => [thing.id, thing.name]));
  const now = new Map(after.map((thing) => [thing.id, thing.name]));
  const added = after.filter((thing) => !old.has(thing.id));
  const removed = before.filter((thing) => !now.has(thing.id));
  const renamed = after.filter((thing) => old.has(thing.id) && old.get(thing.id) !== thing.name);
  return [
    ...added.map((thing) => `added: ${kind} ${thing.name} (${thing.id})`),
    ...removed.map((thing) => `removed: ${kind} ${thing.name} (${thing.id})`),
    ...renamed.map(
      (thing) => `renamed: ${kind} ${old.get(thing.id) ?? ''} -> ${thing.name} (${thing.id})`,
    ),
  ];
}
