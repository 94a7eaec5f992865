import { indexEdition } from '@/domain/edition-index';
import { cloudCounts, geopoliticalRegionsOf } from '@/domain/filters';
import { publishes } from '@/domain/publishes';
import {
  type Cloud,
  clouds,
  type Edition,
  type EditionCatalogue,
  type EditionSummary,
  type KnownThing,
} from '@/domain/model';
import { slug } from '@/domain/slug';

import { schemaVersion } from './assemble/assemble-edition';
import { geopoliticalAliases } from './assemble/geopolitical';
import { compareText } from './assemble/order';
import type { Curation } from './curation/curation';

/** What all editions know together (editions.json); `editions` oldest first. */
export function buildCatalogue(editions: Edition[], curation: Curation): EditionCatalogue {
  const providers = knownThings(editions, (edition) =>
    edition.providers.map((provider) => ({ ...provider, cloud: null })),
  );
  return {
    schemaVersion,
    editions: editions.map(summarise),
    peeringLocations: knownThings(editions, (edition) => edition.peeringLocations),
    azureRegions: knownThings(editions, (edition) => edition.azureRegions),
    providers,
    aliases: {
      geopoliticalRegions: Object.fromEntries(geopoliticalAliases),
      providers: providerAliases(providers, curation),
    },
  };
}

/** Counts of the commercial cloud, as the overview shows them; announced things are left out. */
function summarise(edition: Edition): EditionSummary {
  const index = indexEdition(edition);
  const { locations, regions, providers } = cloudCounts(index, 'commercial');
  return {
    id: edition.id,
    skus: edition.skus,
    clouds: clouds.filter((cloud) => edition.peeringLocations.some((one) => one.cloud === cloud)),
    counts: {
      peeringLocations: locations,
      azureRegions: regions,
      geopoliticalRegions: geopoliticalRegionsOf(index, 'commercial').length,
      providers: publishes(index, 'providers', 'commercial') ? providers : null,
    },
  };
}

type Thing = { id: string; name: string; cloud: Cloud | null };

function knownThings(editions: Edition[], thingsOf: (edition: Edition) => Thing[]): KnownThing[] {
  const known = new Map<string, KnownThing>();
  for (const edition of editions) {
    for (const { id, name, cloud } of thingsOf(edition)) {
      const editionsOfThing = [...(known.get(id)?.editions ?? []), edition.id];
      known.set(id, { id, name, cloud, editions: editionsOfThing });
    }
  }
  return [...known.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Ids that other published spellings would have, so that a link by such a name still opens. */
function providerAliases(providers: KnownThing[], curation: Curation): Record<string, string> {
  const ids = new Set(providers.map((provider) => provider.id));
  const pairs = [...curation.providerAliases]
    .map(([alias, canonical]) => [slug(alias), slug(canonical)] as const)
    .filter(([alias, id]) => !ids.has(alias) && ids.has(id));
  return Object.fromEntries(pairs.sort((a, b) => compareText(a[0], b[0])));
}
