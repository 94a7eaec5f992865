import type { PresenceHistory } from '@/domain/presence-history';
import { decodeHistory } from '@/edition/history-decode';
import { dataQuery } from './queries';

/** Query options for the history of providers at locations; only pages that show it load it. */
export function historyQuery() {
  return dataQuery<PresenceHistory>(['history'], 'data/history.json', decodeHistory);
}
