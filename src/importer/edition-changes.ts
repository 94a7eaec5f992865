import type { Edition, PeeringLocation } from '@/domain/model';

type Named = { id: string; name: string };

/**
 * What came, went, was renamed or changed at a location between two editions, a line each; ids
 * decide what is the same. Editions whose tables say the same give one line that says so.
 */
export function editionChanges(before: Edition, after: Edition): string[] {
  if (factsOf(before) === factsOf(after)) return [`No table differs from edition ${before.id}.`];
  return [
    ...changes('geopolitical region', before.geopoliticalRegions, after.geopoliticalRegions),
    ...changes('Azure region', before.azureRegions, after.azureRegions),
    ...changes('peering location', before.peeringLocations, after.peeringLocations),
    ...changes('Metro site', before.metroSites, after.metroSites),
    ...changes('provider', before.providers, after.providers),
    ...locationChanges(before, after),
  ];
}

/** All that the tables say; their dates and places alone are no news. */
function factsOf({ id: _id, tables: _tables, skusBasis: _basis, ...facts }: Edition): string {
  return JSON.stringify(facts);
}

function locationChanges(before: Edition, after: Edition): string[] {
  const names = new Map(
    [...before.providers, ...after.providers].map(({ id, name }) => [id, name]),
  );
  const old = new Map(before.peeringLocations.map((location) => [location.id, location]));
  return after.peeringLocations.flatMap((location) => {
    const former = old.get(location.id);
    if (former === undefined) return [];
    const was = columnsOf(former, names);
    return [...columnsOf(location, names)]
      .map(([column, cell]) => difference(column, was.get(column) ?? null, cell))
      .filter((change) => change !== null)
      .map((change) => `changed: peering location ${location.name} (${location.id}): ${change}`);
  });
}

/** What the tables say of a location, by column; null = not published. */
function columnsOf(location: PeeringLocation, names: Map<string, string>) {
  const { providers, facilities, localRegionIds, supportsDirect, pricingZone } = location;
  const columns: [name: string, cell: string[] | null][] = [
    ['geopolitical region', textCell(location.geopoliticalRegionId)],
    ['facility', facilities?.map(({ name }) => name) ?? null],
    ['zone', textCell(pricingZone)],
    ['Local', localRegionIds],
    ['Direct', textCell(supportsDirect)],
    [
      'providers',
      providers?.map(
        ({ providerId, announced }) =>
          `${names.get(providerId) ?? providerId}${announced ? ' (announced)' : ''}`,
      ) ?? null,
    ],
  ];
  return new Map(columns);
}

function textCell(value: string | number | boolean | null): string[] | null {
  return value === null ? null : [String(value)];
}

/** `providers +Megaport -Colt`, or null where nothing came or went. */
function difference(column: string, before: string[] | null, after: string[] | null) {
  if (before === null && after === null) return null;
  if (before === null || after === null) {
    return `${column} ${after === null ? 'no longer' : 'now'} published`;
  }
  const words = [
    ...after.filter((one) => !before.includes(one)).map((one) => `+${one}`),
    ...before.filter((one) => !after.includes(one)).map((one) => `-${one}`),
  ];
  return words.length === 0 ? null : `${column} ${words.join(', ')}`;
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
