import type { EditionIndex } from '@/domain/edition-index';
import type { PeeringLocation } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { DefinitionList, DefinitionRow } from '@/ui/DefinitionRow';
import { Section } from '@/ui/Section';
import { locationFacts } from './location-facts';
import { NearestMetros } from './NearestMetros';

type FactsSectionProps = {
  index: EditionIndex;
  location: PeeringLocation;
  navigation: Navigation;
};

/** Local, ExpressRoute Direct, Metro and pricing zone of a location, and what is near it. */
export function FactsSection({ index, location, navigation }: FactsSectionProps) {
  return (
    <Section title={null}>
      <h3 className="sr-only">What it offers</h3>
      <DefinitionList>
        {locationFacts(index, location).map((fact) => (
          <DefinitionRow key={fact.term} term={fact.term} note={fact.note ?? undefined}>
            {fact.value}
          </DefinitionRow>
        ))}
        <NearestMetros index={index} location={location} navigation={navigation} />
      </DefinitionList>
    </Section>
  );
}
