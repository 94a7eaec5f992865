import type { EditionIndex } from '@/domain/edition-index';
import { formatPosition } from '@/domain/format';
import { listedSinceWords } from '@/domain/listed-since';
import type { AzureRegion, EditionCatalogue, PeeringLocation } from '@/domain/model';
import { errorReportUrl, publishedSources } from '@/domain/published-source';
import type { Navigation } from '@/state/navigation';
import { DefinitionRow } from '@/ui/DefinitionRow';
import { PageLink } from '@/ui/PageLink';
import { SourceSection } from '@/ui/SourceSection';

type RegionFactsProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  region: AzureRegion;
  /** Where a Local circuit reaches it; null where the edition does not publish it. */
  local: PeeringLocation[] | null;
  navigation: Navigation;
};

/** Local locations, position, since when the region is listed, and the source of all that. */
export function RegionFacts({ index, catalogue, region, local, navigation }: RegionFactsProps) {
  const { certainty, basis } = region.geopoliticalBasis;
  const sites = index.edition.metroSites.filter((site) => site.localRegionIds?.includes(region.id));
  return (
    <SourceSection
      heading="Facts and source"
      listedSince={listedSinceWords(catalogue, 'region', region.id)}
      sources={publishedSources(index.edition, ['geopolitical-regions', 'providers-by-location'])}
      reportUrl={errorReportUrl(index.edition, {
        kind: 'region',
        name: region.name,
        cloud: region.cloud,
        row: index.geopoliticalRegions.get(region.geopoliticalRegionId ?? '')?.name ?? null,
      })}
    >
      <DefinitionRow term="Local" note={localNote(local)}>
        {local === null || local.length === 0 ? null : (
          <LocalLinks locations={local} navigation={navigation} />
        )}
      </DefinitionRow>
      {sites.length > 0 && (
        <DefinitionRow
          term="Metro sites"
          note="Their rows name this region as local. They are no peering locations and not counted."
        >
          {sites.map(({ name }) => name).join(', ')}
        </DefinitionRow>
      )}
      <DefinitionRow term="Position" note="A nominal point, not a building.">
        {region.coordinates === null ? 'Not known' : formatPosition(region.coordinates)}
      </DefinitionRow>
      {certainty !== 'published' && basis !== null && (
        <DefinitionRow term="Geopolitical region" note={basis}>
          {certainty === 'inferred' ? 'Inferred' : 'Published, spelled differently'}
        </DefinitionRow>
      )}
    </SourceSection>
  );
}

function localNote(local: PeeringLocation[] | null): string {
  if (local === null) return 'Not published in this edition.';
  if (local.length === 0) return 'No peering location offers Local to this region.';
  return 'Where a Local circuit reaches this region, and only what it is local to.';
}

function LocalLinks(props: { locations: PeeringLocation[]; navigation: Navigation }) {
  const { locations, navigation } = props;
  return (
    <ul className="flex flex-wrap gap-x-2">
      {locations.map((location) => {
        const page = { kind: 'location', id: location.id } as const;
        return (
          <li key={location.id}>
            <PageLink
              href={navigation.href(page)}
              onFollow={() => navigation.open(page)}
              className="inline-flex items-center text-link hover:underline max-wide:min-h-11"
            >
              {location.name}
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}
