import type { EditionIndex } from './edition-index';
import { isComparable } from './edition-diff-published';
import { listed, thingChanges } from './edition-diff-things';
import type { Incomparable, ThingChanges } from './edition-diff-types';
import type { MetroSite } from './model';
import { publishes } from './publishes';

/** Metro sites that came, went or were renamed in clouds whose sites both editions publish. */
export function siteChanges(from: EditionIndex, to: EditionIndex): ThingChanges {
  const shared = ({ edition }: EditionIndex) =>
    edition.metroSites.filter((site) => isComparable(from, to, 'metro', site.cloud));
  return thingChanges(shared(from), shared(to));
}

/**
 * Why a Metro site that `other` lacks may be no addition: no table that `other` has names it. null
 * where `other` has it, where its absence does say something, and where `other` publishes no Metro
 * site of the cloud at all, which is said once for all of them.
 */
export function incomparableSite(site: MetroSite, other: EditionIndex): Incomparable | null {
  if (other.edition.metroSites.some(({ id }) => id === site.id)) return null;
  if (!publishes(other, 'metro', site.cloud)) return null;
  const source = sourceOf(site);
  const hasTable = source === null || other.edition.tables.some(({ kind }) => kind === source);
  if (hasTable) return null;
  const missing = source === 'metro-locations' ? 'metro' : 'by-provider';
  return { kind: 'metro-site', thing: listed(site), edition: other.edition.id, missing };
}

/** The only table that names the site; null for the geopolitical one, which every edition has. */
function sourceOf(site: MetroSite): 'metro-locations' | 'locations-by-provider' | null {
  if (site.geopoliticalBasis.certainty !== 'inferred') return null;
  // Facilities are published by the Metro page alone.
  return site.facilities === null ? 'locations-by-provider' : 'metro-locations';
}
