import type { Edition, ProviderPresence } from '@/domain/model';
import { isCounted } from '@/domain/presence';
import type { HistoryFile } from '@/edition/history-schema';

import { schemaVersion } from './assemble/assemble-edition';
import { compareText } from './assemble/order';

type Pairs = HistoryFile['available'];

/** Which edition names which provider at which location (history.json); `editions` oldest first. */
export function buildHistory(editions: Edition[]): HistoryFile {
  return {
    schemaVersion,
    editions: editions.map(({ id }) => id),
    publishing: editions.flatMap((edition, position) =>
      edition.peeringLocations.some(({ providers }) => providers !== null) ? [position] : [],
    ),
    available: pairs(editions, isCounted),
    announced: pairs(editions, (one) => one.announced && one.onlyOn !== 'by-provider'),
    byProviderOnly: pairs(editions, (one) => one.onlyOn === 'by-provider'),
  };
}

function pairs(editions: Edition[], isWanted: (presence: ProviderPresence) => boolean): Pairs {
  const found = new Map<string, Map<string, number[]>>();
  for (const [position, { peeringLocations }] of editions.entries()) {
    for (const { id, providers } of peeringLocations) {
      for (const { providerId } of (providers ?? []).filter(isWanted)) {
        const locations = found.get(providerId) ?? new Map<string, number[]>();
        found.set(providerId, locations.set(id, [...(locations.get(id) ?? []), position]));
      }
    }
  }
  return sortedRecord(new Map([...found].map(([id, locations]) => [id, sortedRecord(locations)])));
}

function sortedRecord<Value>(values: Map<string, Value>): Record<string, Value> {
  return Object.fromEntries([...values].sort((a, b) => compareText(a[0], b[0])));
}
