import type { EditionIndex } from '@/domain/edition-index';
import { publishedSources } from '@/domain/published-source';
import { DefinitionList, DefinitionRow } from '@/ui/DefinitionRow';
import { Section } from '@/ui/Section';
import { SourceList } from '@/ui/SourceSection';

/** The tables that are compared, edition by edition. */
export function ChangeSources({ indexes }: { indexes: readonly EditionIndex[] }) {
  return (
    <Section title="Sources">
      <DefinitionList>
        {indexes.map(({ edition }) => (
          <DefinitionRow key={edition.id} term={`Edition ${edition.id}`}>
            <SourceList
              sources={publishedSources(edition, ['providers-by-location', 'geopolitical-regions'])}
            />
          </DefinitionRow>
        ))}
      </DefinitionList>
    </Section>
  );
}
