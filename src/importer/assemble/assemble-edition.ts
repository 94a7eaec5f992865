import { type CircuitSku, clouds, type Edition } from '@/domain/model';

import { fail, type Place } from '../report';
import { assembleAzureRegions } from './azure-regions';
import type { Context } from './context';
import { assembleGeopoliticalRegions } from './geopolitical';
import { assembleMetroSites } from './metro-sites';
import { compareText } from './order';
import { assembleOtherConnectivity } from './other-connectivity';
import { assemblePeeringLocations } from './peering-locations';
import { addPresences } from './presences';
import { newProviderRegister } from './provider-register';

/** Version of the edition file: a new major number for a change that old readers cannot take. */
export const schemaVersion = '1.0';

/** Puts the parsed tables of an edition together; errors and repairs go to the report. */
export function assembleEdition(context: Context): Edition {
  const { edition: id, parsed } = context;
  const geopoliticalRegions = assembleGeopoliticalRegions(context);
  if (geopoliticalRegions.length === 0) {
    const place: Place = { file: `data/sources/${id}`, line: 1 };
    fail(context.report, 'missing-table', place, 'no geopolitical table: give that page as well');
  }
  const register = newProviderRegister(context);
  const peeringLocations = assemblePeeringLocations(context, geopoliticalRegions);
  addPresences(context, peeringLocations, register);
  const metroSites = assembleMetroSites(context, geopoliticalRegions, register);
  const otherConnectivity = assembleOtherConnectivity(context, peeringLocations, register);
  const { skus, basis } = skusOf(context);
  return {
    id,
    schemaVersion,
    skus,
    skusBasis: basis,
    tables: [...parsed.tables].sort(
      (a, b) => compareText(a.kind, b.kind) || compareText(a.file, b.file),
    ),
    geopoliticalRegions: geopoliticalRegions.sort(
      (a, b) => clouds.indexOf(a.cloud) - clouds.indexOf(b.cloud),
    ),
    azureRegions: assembleAzureRegions(context, geopoliticalRegions),
    peeringLocations,
    providers: register.providers(),
    metroSites,
    otherConnectivity,
  };
}

/** The SKUs that editions.csv gives; for a new edition those that its tables show. */
export function skusOf({ edition, parsed, curation }: Context): {
  skus: CircuitSku[];
  basis: string;
} {
  const curated = curation.editions.get(edition);
  if (curated !== undefined) return curated;
  return parsed.locations.some((row) => row.localRegions !== null)
    ? { skus: ['local', 'standard', 'premium'], basis: 'the providers table has a Local column' }
    : { skus: ['standard', 'premium'], basis: 'the tables have no Local column' };
}
