import type { PairEditions, PresenceHistory } from '@/domain/presence-history';
import type { Result } from '@/domain/result';

import { decodeVersioned, type EditionIssue } from './decode';
import { type HistoryFile, historySchema } from './history-schema';

/**
 * The history of providers at locations from whatever history.json held. Positions that name no
 * edition are left out; a newer major version fails as `newer-schema`.
 */
export function decodeHistory(input: unknown): Result<PresenceHistory, EditionIssue> {
  return decodeVersioned(input, historySchema, (file) => ({
    publishing: editionsAt(file, file.publishing),
    available: pairsOf(file, file.available),
    announced: pairsOf(file, file.announced),
    byProviderOnly: pairsOf(file, file.byProviderOnly),
  }));
}

function pairsOf(file: HistoryFile, pairs: HistoryFile['available']): PairEditions {
  return new Map(
    Object.entries(pairs).map(([providerId, locations]) => [
      providerId,
      new Map(
        Object.entries(locations).map(([locationId, positions]) => [
          locationId,
          editionsAt(file, positions),
        ]),
      ),
    ]),
  );
}

function editionsAt({ editions }: HistoryFile, positions: readonly number[]): string[] {
  return positions.flatMap((position) => editions[position] ?? []);
}
