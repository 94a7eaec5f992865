import type { EditionIndex } from '@/domain/edition-index';
import { hasMetroSite, metroSitesOf } from '@/domain/metro';
import type { PeeringLocation } from '@/domain/model';
import { publishes } from '@/domain/publishes';

/** A property of a location: its value and one line on what it means. */
export type LocationFact = { term: string; value: string; note: string | null };

const notPublished = 'Not published in this edition';

/** Local, ExpressRoute Direct, Metro and pricing zone, each explained in a line. */
export function locationFacts(index: EditionIndex, location: PeeringLocation): LocationFact[] {
  return [
    localFact(index, location),
    directFact(location),
    metroFact(index, location),
    zoneFact(location),
  ];
}

function localFact(index: EditionIndex, location: PeeringLocation): LocationFact {
  const term = 'Local';
  const ids = location.localRegionIds;
  if (ids === null) return { term, value: notPublished, note: null };
  if (ids.length === 0) {
    return {
      term,
      value: 'Not offered',
      note: 'The table names no local Azure region here, so that Local cannot be ordered.',
    };
  }
  const names = ids.map((id) => index.azureRegions.get(id)?.name ?? id);
  return {
    term,
    value: names.join(', '),
    note: `Local reaches only ${names.length === 1 ? 'this region' : 'these regions'}.`,
  };
}

function directFact({ supportsDirect, directSpeeds }: PeeringLocation): LocationFact {
  const term = 'ExpressRoute Direct';
  if (supportsDirect === null) return { term, value: notPublished, note: null };
  if (!supportsDirect) {
    return { term, value: 'Not available', note: 'The table marks no port pairs here.' };
  }
  const speeds = directSpeeds.length > 0 ? ` (${directSpeeds.join(', ')})` : '';
  return { term, value: `Available${speeds}`, note: 'Port pairs exist; ask for capacity.' };
}

function metroFact(index: EditionIndex, location: PeeringLocation): LocationFact {
  const term = 'Metro';
  if (!publishes(index, 'metro', location.cloud)) return { term, value: notPublished, note: null };
  const sites = metroSitesOf(index, location);
  if (sites.length === 0) {
    return { term, value: 'None', note: 'No Metro site is published for this city.' };
  }
  const names = sites.map((site) => site.name).join(', ');
  return {
    term,
    ...(hasMetroSite(index, location)
      ? { value: names, note: 'One circuit over two facilities of the city; more below.' }
      : {
          value: 'Sources disagree',
          note: `${names} is not in the table of Metro sites, but named elsewhere: it does not count; more below.`,
        }),
  };
}

function zoneFact({ pricingZone }: PeeringLocation): LocationFact {
  const term = 'Pricing zone';
  if (pricingZone === null) return { term, value: notPublished, note: null };
  return {
    term,
    value: String(pricingZone),
    note: 'Sets the price of circuit and egress, not the reach.',
  };
}
