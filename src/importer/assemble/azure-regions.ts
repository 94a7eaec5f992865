import type { AzureRegion, AzureRegionAccess, Cloud, GeopoliticalRegion } from '@/domain/model';

import { note, type Place } from '../report';
import { type Context, idGuard, placeOf, regionIdentity } from './context';
import { assignGeopoliticalRegion, type Listing } from './geopolitical';
import { byCloudThenId } from './order';

type Draft = {
  id: string;
  name: string;
  cloud: Cloud;
  access: AzureRegionAccess | null;
  accessBasis: string | null;
  announced: boolean;
  spellings: Set<string>;
  listings: Listing[];
  place: Place;
};

/** The Azure regions that the geopolitical table, a Local cell or a Metro cell names. */
export function assembleAzureRegions(
  context: Context,
  geopoliticalRegions: GeopoliticalRegion[],
): AzureRegion[] {
  const drafts = new Map<string, Draft>();
  const guard = idGuard(context);
  const add = (spelling: string, cloud: Cloud, place: Place): Draft => {
    const { id, name, known } = regionIdentity(context, spelling, place);
    guard(id, name, place);
    const draft = drafts.get(id) ?? {
      id,
      name,
      cloud: known?.cloud ?? cloud,
      access: known?.access ?? null,
      accessBasis: known?.basis ?? null,
      announced: false,
      spellings: new Set<string>(),
      listings: [],
      place,
    };
    if (draft.cloud !== cloud) {
      note(context.report, 'other-cloud', place, `${name} stands in a table of the cloud ${cloud}`);
    }
    draft.spellings.add(spelling);
    drafts.set(id, draft);
    return draft;
  };
  for (const row of context.parsed.geopolitical) {
    for (const region of row.azureRegions) {
      const draft = add(region.name, row.cloud, row.place);
      draft.announced ||= region.announced;
      if (draft.listings.some((one) => one.regionName === row.name)) {
        note(
          context.report,
          'repeated-name',
          row.place,
          `${region.name} stands twice in ${row.name}`,
        );
      }
      draft.listings.push({ spelling: region.name, regionName: row.name, place: row.place });
    }
  }
  for (const row of [...context.parsed.locations, ...context.parsed.metros]) {
    for (const region of row.localRegions ?? []) add(region.name, row.cloud, row.place);
  }
  return [...drafts.values()]
    .map((draft) => finish(context, geopoliticalRegions, draft))
    .sort(byCloudThenId);
}

function finish(context: Context, regions: GeopoliticalRegion[], draft: Draft): AzureRegion {
  const { id, name, cloud } = draft;
  return {
    id,
    name,
    publishedAs: [...draft.spellings].filter((spelling) => spelling !== name).sort(),
    cloud,
    ...assignGeopoliticalRegion(
      context,
      regions,
      { name, cloud, spellings: [name], place: draft.place },
      draft.listings,
      context.curation.regionAssignments.get(name),
    ),
    access: draft.access,
    accessBasis: draft.access === null ? null : draft.accessBasis,
    announced: draft.announced,
    coordinates: placeOf(context, 'region', cloud, name, draft.place).coordinates,
  };
}
