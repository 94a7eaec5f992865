import type { Cloud, Coordinates } from '@/domain/model';
import { slug } from '@/domain/slug';

import type { PublishedName } from '../cells/parse-name';
import type { Curation, DoubtfulValue } from '../curation/curation';
import type { ParsedEdition } from '../parsed';
import { fail, note, type Place, type Report } from '../report';

/** What every step of putting an edition together needs. */
export type Context = {
  edition: string;
  parsed: ParsedEdition;
  curation: Curation;
  report: Report;
};

/** Whether a name is that of an ExpressRoute Metro site, which is no peering location. */
export function isMetroName(name: string): boolean {
  return name.endsWith(' Metro');
}

/** The one name by which a peering location is known through all editions. */
export function canonicalLocation(curation: Curation, name: string): string {
  return curation.locationAliases.get(name) ?? name;
}

/** Contract: locations of a cloud other than the commercial one start with the cloud. */
export function locationId(cloud: Cloud, canonical: string): string {
  return cloud === 'commercial' ? slug(canonical) : `${cloud}-${slug(canonical)}`;
}

/** Sites of one city share it: the name without its trailing number or "Metro". */
export function metroIdOf(cloud: Cloud, canonical: string): string {
  return locationId(cloud, canonical.replace(/\s*(?:\d+| Metro)$/, ''));
}

/** The canonical name and the ARM name of an Azure region; one that is not curated is told. */
export function regionIdentity(context: Context, published: string, place: Place) {
  const name = context.curation.regionAliases.get(published) ?? published;
  const known = context.curation.regions.get(name);
  if (known === undefined) {
    note(
      context.report,
      'unknown-name',
      place,
      `Azure region not in azure-regions.csv: "${published}"`,
    );
  }
  const id = known?.armName ?? slug(name).replaceAll('-', '');
  return { id, name, known: known ?? null };
}

/**
 * The canonical names that a published provider name stands for: a fragment stands for none, two
 * names run together for two. With a location, aliases that hold only there apply.
 */
export function canonicalProviders(
  context: Context,
  published: PublishedName,
  place: Place,
  scope: { cloud: Cloud; location: string } | null,
): string[] {
  const { curation, report } = context;
  if (/^inc\.?$/i.test(published.name)) {
    note(report, 'fragment', place, `"${published.name}" is the rest of a broken name: left out`);
    return [];
  }
  const joined = curation.joinedNames.get(published.name);
  if (joined !== undefined) {
    note(report, 'joined-names', place, `"${published.name}" read as ${joined.join(' and ')}`);
  }
  return (joined ?? [published.name]).map((name) => {
    const scoped =
      scope === null
        ? undefined
        : curation.scopedProviderAliases.get(`${scope.cloud}/${scope.location}/${name}`);
    if (scoped !== undefined) {
      note(
        report,
        'scoped-alias',
        place,
        `"${name}" at ${scope?.location ?? ''} read as ${scoped}`,
      );
    }
    return scoped ?? curation.providerAliases.get(name) ?? name;
  });
}

/** Coordinates and place of a thing; null, and told, where places.csv lacks it. */
export function placeOf(
  context: Context,
  kind: 'peering' | 'region',
  cloud: Cloud,
  canonical: string,
  at: Place,
): { city: string | null; countryCode: string | null; coordinates: Coordinates | null } {
  const known = context.curation.places.get(`${kind}/${cloud}/${canonical}`);
  if (
    known !== undefined &&
    Number.isFinite(known.coordinates.latitude + known.coordinates.longitude)
  ) {
    return {
      city: known.city || null,
      countryCode: known.countryCode || null,
      coordinates: known.coordinates,
    };
  }
  note(
    context.report,
    'unknown-name',
    at,
    `${canonical} (${cloud}) is not in places.csv: no coordinates`,
  );
  return { city: null, countryCode: null, coordinates: null };
}

/** The doubtful values curated for a thing, told where the tables hold them. */
export function doubtfulValues(
  context: Context,
  thing: 'metro' | 'location',
  name: string,
  has: (field: string, published: string) => boolean,
  place: Place,
): DoubtfulValue[] {
  const found = context.curation.doubtful.filter(
    (one) => one.thing === thing && one.name === name && has(one.field, one.published),
  );
  for (const one of found) note(context.report, 'doubtful-value', place, `${name}: ${one.message}`);
  return found;
}

/** Makes two canonical names with one id an error. */
export function idGuard(context: Context): (id: string, name: string, place: Place) => void {
  const names = new Map<string, string>();
  return (id, name, place) => {
    const other = names.get(id);
    if (id === '') fail(context.report, 'empty-id', place, `no id can be made from "${name}"`);
    if (other === undefined) names.set(id, name);
    else if (other !== name) {
      fail(
        context.report,
        'two-names-one-id',
        place,
        `"${other}" and "${name}" have the same id "${id}"`,
      );
    }
  };
}
