import type { EditionIndex } from '@/domain/edition-index';
import { publishedSources } from '@/domain/published-source';
import { DefinitionList, DefinitionRow } from '@/ui/DefinitionRow';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';

/** The tables that are compared, edition by edition. */
export function ChangeSources({ indexes }: { indexes: readonly EditionIndex[] }) {
  return (
    <Section title="Sources">
      <DefinitionList>
        {indexes.map(({ edition }) => (
          <DefinitionRow key={edition.id} term={`Edition ${edition.id}`}>
            <ul className="font-normal">
              {publishedSources(edition, ['providers-by-location', 'geopolitical-regions']).map(
                (source) => (
                  <li key={source.title}>
                    <ExternalLink url={source.url}>{source.title}</ExternalLink>
                    <div className="text-note text-ink-2">{source.date ?? 'date not known'}</div>
                  </li>
                ),
              )}
            </ul>
          </DefinitionRow>
        ))}
      </DefinitionList>
    </Section>
  );
}
