import { formatCount } from '@/domain/format';
import type { Comparison } from './use-comparison';

/**
 * What the map of a comparison shows, in one line: its two editions, and what was added and removed
 * between them, as the page of changes counts it: in all clouds, of which the map shows one.
 */
export function comparisonCaption({
  older,
  laterId,
  marks,
}: Pick<Comparison, 'older' | 'laterId' | 'marks'>): string {
  if (older === null) return 'Loading the map';
  const olderId = older.edition.id;
  if (olderId === laterId) return `Edition ${laterId} with itself`;
  const editions = `Changes ${olderId} to ${laterId}`;
  if (marks === null) return editions;
  const moves = (kind: 'location' | 'region') => {
    const count = (wanted: 'added' | 'removed') =>
      [...marks].filter(([key, mark]) => mark === wanted && key.startsWith(`${kind}:`)).length;
    return `+${formatCount(count('added'))} / −${formatCount(count('removed'))}`;
  };
  const parts = [`${moves('location')} peering locations`, `${moves('region')} Azure regions`];
  return `${editions}: ${parts.join(', ')}, all clouds`;
}
