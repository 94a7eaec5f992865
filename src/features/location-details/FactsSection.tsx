import type { EditionIndex } from '@/domain/edition-index';
import type { PeeringLocation } from '@/domain/model';
import { DefinitionList, DefinitionRow } from '@/ui/DefinitionRow';
import { Section } from '@/ui/Section';
import { locationFacts } from './location-facts';

/** Local, ExpressRoute Direct, Metro and pricing zone of a location. */
export function FactsSection(props: { index: EditionIndex; location: PeeringLocation }) {
  const { index, location } = props;
  return (
    <Section title={null}>
      <h3 className="sr-only">What it offers</h3>
      <DefinitionList>
        {locationFacts(index, location).map((fact) => (
          <DefinitionRow key={fact.term} term={fact.term} note={fact.note ?? undefined}>
            {fact.value}
          </DefinitionRow>
        ))}
      </DefinitionList>
    </Section>
  );
}
