import { Flag } from 'lucide-react';
import type { EditionIndex } from '@/domain/edition-index';
import { listedSince } from '@/domain/listed-since';
import type { ConnectivityProvider, EditionCatalogue, PublishedTableKind } from '@/domain/model';
import { errorReportUrl, publishedSources } from '@/domain/published-source';
import { DefinitionList, DefinitionRow } from '@/ui/DefinitionRow';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';

type ProviderSourceProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  provider: ConnectivityProvider;
};

/** Since when the provider is listed, where all this is published, and where to object. */
export function ProviderSource({ index, catalogue, provider }: ProviderSourceProps) {
  const since = listedSince(catalogue, 'provider', provider.id);
  return (
    <Section title={null}>
      <h3 className="sr-only">Source</h3>
      <DefinitionList>
        {since !== null && (
          <DefinitionRow
            term="Listed since"
            note={since.isFirstEdition ? 'First edition' : undefined}
          >
            {since.edition}
          </DefinitionRow>
        )}
        <DefinitionRow term="Source">
          <ul className="font-normal">
            {publishedSources(index.edition, kindsFor(index, provider)).map((source) => (
              <li
                key={`${source.title} ${source.url}`}
                className="max-wide:flex max-wide:flex-wrap max-wide:items-center max-wide:gap-x-2"
              >
                <ExternalLink url={source.url}>{source.title}</ExternalLink>
                <div className="text-note text-ink-2">{source.date ?? 'date not known'}</div>
              </li>
            ))}
          </ul>
        </DefinitionRow>
      </DefinitionList>
      <p className="mt-2 text-small max-wide:text-body">
        <ExternalLink
          url={errorReportUrl(index.edition, { kind: 'provider', name: provider.name })}
          icon={<Flag size={14} />}
        >
          Report an error
        </ExternalLink>
      </p>
    </Section>
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
