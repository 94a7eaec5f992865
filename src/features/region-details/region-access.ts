import type { AzureRegion, AzureRegionAccess } from '@/domain/model';

/** Short names: the mark beside the region's name. */
const accessNames: Record<AzureRegionAccess, string> = {
  restricted: 'Restricted',
  government: 'US Government',
  'department-of-defense': 'US DoD',
  china: 'China',
  closed: 'Closed',
};

const accessMeanings: Record<AzureRegionAccess, string> = {
  restricted: 'Access must be asked for; it is not open to every subscription.',
  government: 'For US Government customers and their partners, in a cloud of its own.',
  'department-of-defense': 'Reserved for the US Department of Defense.',
  china: 'In a cloud of its own, with separate accounts.',
  closed: 'Closed today.',
};

/** Who may use the region, as a mark and one line; null where everybody may. */
export function accessMark(
  region: AzureRegion,
): { name: string; meaning: string; basis: string | null } | null {
  const { access, accessBasis } = region;
  if (access === null) return null;
  return { name: accessNames[access], meaning: accessMeanings[access], basis: accessBasis };
}
