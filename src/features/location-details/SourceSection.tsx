import { Flag } from 'lucide-react';
import type { EditionIndex } from '@/domain/edition-index';
import { listedSince } from '@/domain/listed-since';
import { metroSitesOf } from '@/domain/metro';
import type { EditionCatalogue, PeeringLocation, PublishedTableKind } from '@/domain/model';
import { errorReportUrl, publishedSources } from '@/domain/published-source';
import { DefinitionList, DefinitionRow } from '@/ui/DefinitionRow';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';

type SourceSectionProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  location: PeeringLocation;
};

/** Since when the location is listed, where all this is published, and where to object. */
export function SourceSection({ index, catalogue, location }: SourceSectionProps) {
  const since = listedSince(catalogue, 'location', location.id);
  const { basis, certainty } = location.geopoliticalBasis;
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
        {certainty !== 'published' && basis !== null && (
          <DefinitionRow term="Geopolitical region" note={basis}>
            {certainty === 'inferred' ? 'Inferred' : 'Published, spelled differently'}
          </DefinitionRow>
        )}
        <DefinitionRow term="Source">
          <ul className="font-normal">
            {publishedSources(index.edition, kindsFor(index, location)).map((source) => (
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
        {location.notes.length > 0 && (
          <DefinitionRow term="Notes">
            <ul className="text-note font-normal text-ink-2">
              {location.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </DefinitionRow>
        )}
      </DefinitionList>
      <p className="mt-2 text-small max-wide:text-body">
        <ExternalLink
          url={errorReportUrl(index.edition, {
            kind: 'location',
            name: location.name,
            cloud: location.cloud,
          })}
          icon={<Flag size={14} />}
        >
          Report an error
        </ExternalLink>
      </p>
    </Section>
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
