import type { EditionIndex } from '@/domain/edition-index';
import { listedSinceWords } from '@/domain/listed-since';
import type { ConnectivityProvider, EditionCatalogue, PublishedTableKind } from '@/domain/model';
import { errorReportUrl, publishedSources } from '@/domain/published-source';
import { SourceSection } from '@/ui/SourceSection';

type ProviderSourceProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  provider: ConnectivityProvider;
};

/** Since when the provider is listed, where all this is published, and where to object. */
export function ProviderSource({ index, catalogue, provider }: ProviderSourceProps) {
  return (
    <SourceSection
      heading="Source"
      listedSince={listedSinceWords(catalogue, 'provider', provider.id)}
      sources={publishedSources(index.edition, kindsFor(index, provider))}
      reportUrl={errorReportUrl(index.edition, { kind: 'provider', name: provider.name })}
    />
  );
}

function kindsFor(index: EditionIndex, provider: ConnectivityProvider): PublishedTableKind[] {
  const isInMetro = index.edition.metroSites.some((site) =>
    site.providers?.some(({ providerId }) => providerId === provider.id),
  );
  const isInOther = provider.categories.some((category) => category !== 'network');
  return [
    'providers-by-location',
    'locations-by-provider',
    ...(isInMetro ? (['metro-locations'] as const) : []),
    ...(isInOther ? (['other-connectivity'] as const) : []),
  ];
}
