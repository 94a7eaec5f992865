import type { Cloud, GeopoliticalBasis, GeopoliticalRegion } from '@/domain/model';
import { slug } from '@/domain/slug';

import type { Assignment } from '../curation/curation';
import { fail, note, type Place } from '../report';
import type { Context } from './context';

/** Names that the same geopolitical region had on different dates. */
export const geopoliticalAliases = new Map([
  ['us', 'north-america'],
  ['north-america', 'us'],
  ['australia', 'oceania'],
  ['oceania', 'australia'],
]);

/** The geopolitical regions of the edition, in published order. */
export function assembleGeopoliticalRegions(context: Context): GeopoliticalRegion[] {
  const regions = new Map<string, GeopoliticalRegion>();
  for (const { name, cloud, place } of context.parsed.geopolitical) {
    const id = slug(name);
    const other = regions.get(id);
    if (other === undefined) regions.set(id, { id, name, cloud });
    else if (other.name !== name) {
      fail(
        context.report,
        'two-names-one-id',
        place,
        `"${other.name}" and "${name}" have the same id "${id}"`,
      );
    } else note(context.report, 'merged-rows', place, `${name} has more than one row`);
  }
  return [...regions.values()];
}

export type Assigned = {
  geopoliticalRegionId: string | null;
  geopoliticalBasis: GeopoliticalBasis;
};

/** A spelling under which the geopolitical table lists a thing, with the region of its row. */
export type Listing = { spelling: string; regionName: string; place: Place };

/**
 * Where a thing belongs: as the geopolitical table lists it, by its own spelling or another; else as
 * curated; else nowhere, and the report says so.
 */
export function assignGeopoliticalRegion(
  context: Context,
  regions: GeopoliticalRegion[],
  thing: { name: string; cloud: Cloud; spellings: string[]; place: Place },
  listings: Listing[],
  assignment: Assignment | undefined,
): Assigned {
  const first = listings.find((one) => thing.spellings.includes(one.spelling)) ?? listings[0];
  if (first !== undefined) {
    const elsewhere = listings.find((one) => one.regionName !== first.regionName);
    if (elsewhere !== undefined) {
      note(
        context.report,
        'two-regions',
        elsewhere.place,
        `${thing.name} is listed in ${first.regionName} and ${elsewhere.regionName}: the first counts`,
      );
    }
    const isOwn = thing.spellings.includes(first.spelling);
    const basis = isOwn ? null : `spelling only: the geopolitical table writes ${first.spelling}`;
    if (basis !== null)
      note(context.report, 'other-spelling', first.place, `${thing.name}: ${basis}`);
    return {
      geopoliticalRegionId: slug(first.regionName),
      geopoliticalBasis: { certainty: isOwn ? 'published' : 'spelling', basis },
    };
  }
  const region = assignment?.offered === true ? findRegion(regions, assignment.region) : undefined;
  if (region !== undefined && assignment !== undefined && region.cloud === thing.cloud) {
    note(
      context.report,
      'inferred-region',
      thing.place,
      `${thing.name}: ${region.name} (${assignment.basis})`,
    );
    return {
      geopoliticalRegionId: region.id,
      geopoliticalBasis: { certainty: 'inferred', basis: assignment.basis },
    };
  }
  note(
    context.report,
    'no-geopolitical-region',
    thing.place,
    `${thing.name} (${thing.cloud}) is in no geopolitical region`,
  );
  return { geopoliticalRegionId: null, geopoliticalBasis: { certainty: 'published', basis: null } };
}

function findRegion(regions: GeopoliticalRegion[], name: string): GeopoliticalRegion | undefined {
  const id = slug(name);
  return (
    regions.find((region) => region.id === id) ??
    regions.find((region) => region.id === geopoliticalAliases.get(id))
  );
}
