import { slug } from '../slug';
import type { View } from '../view';

/** What is in the file, where the ending alone does not say it. */
export type FilePart = 'locations' | 'providers' | 'regions' | 'matrix' | 'all';

/** A name has room for some filters; beyond that it would be cut by file systems and mail. */
const longestFilterText = 60;

/**
 * The name of a downloaded file: edition, cloud other than commercial, filters, contents
 * (`expressroute-atlas-2026-09-16-europe.csv`). Ends in what was asked for, whatever a filter says.
 */
export function exportFileName(
  editionId: string,
  view: View,
  part: FilePart,
  extension: string,
): string {
  const words = [
    'expressroute-atlas',
    editionId,
    view.cloud === 'commercial' ? '' : view.cloud,
    filterText(view),
    part === 'locations' || part === 'all' ? '' : part,
  ];
  return `${words.filter(Boolean).join('-')}.${extension}`;
}

function filterText({ filters, sku }: View): string {
  const words = [
    ...(filters.geo?.length === 0 ? ['none'] : (filters.geo ?? [])),
    ...filters.providers,
    filters.local ? 'local' : '',
    filters.direct ? 'direct' : '',
    filters.metro ? 'metro' : '',
    ...filters.zones.map((zone) => `zone${String(zone)}`),
    filters.reaches === null ? '' : `${sku}-to-${filters.reaches}`,
    filters.q,
  ];
  const text = slug(words.join(' '));
  return text.length <= longestFilterText ? text : 'filtered';
}
