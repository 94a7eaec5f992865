import type { EditionIndex } from '@/domain/edition-index';
import { listedSinceWords } from '@/domain/listed-since';
import { metroSitesOf } from '@/domain/metro';
import type { EditionCatalogue, PeeringLocation, PublishedTableKind } from '@/domain/model';
import { errorReportUrl, publishedSources } from '@/domain/published-source';
import { DefinitionRow } from '@/ui/DefinitionRow';
import { SourceSection } from '@/ui/SourceSection';

type LocationSourceProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  location: PeeringLocation;
};

/** Since when the location is listed, where all this is published, and where to object. */
export function LocationSource({ index, catalogue, location }: LocationSourceProps) {
  const { basis, certainty } = location.geopoliticalBasis;
  const { name, cloud } = location;
  return (
    <SourceSection
      heading="Source"
      listedSince={listedSinceWords(catalogue, 'location', location.id)}
      sources={publishedSources(index.edition, kindsFor(index, location))}
      notes={location.notes}
      reportUrl={errorReportUrl(index.edition, { kind: 'location', name, cloud })}
    >
      {certainty !== 'published' && basis !== null && (
        <DefinitionRow term="Geopolitical region" note={basis}>
          {certainty === 'inferred' ? 'Inferred' : 'Published, spelled differently'}
        </DefinitionRow>
      )}
    </SourceSection>
  );
}

function kindsFor(index: EditionIndex, location: PeeringLocation): PublishedTableKind[] {
  const hasMetro = metroSitesOf(index, location).some((site) => site.facilities !== null);
  return [
    'providers-by-location',
    'geopolitical-regions',
    ...(hasMetro ? (['metro-locations'] as const) : []),
  ];
}
