import type { EditionIndex } from '@/domain/edition-index';
import { metroSitesOf } from '@/domain/metro';
import type { PeeringLocation } from '@/domain/model';
import { DefinitionList, DefinitionRow } from '@/ui/DefinitionRow';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';
import { locationFacts } from './location-facts';

/** The first edition whose document closes new standard-resiliency circuits beside Metro sites. */
const firstEditionWithClosures = '2026-09-16';
const closuresUrl =
  'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers';

/** Local, ExpressRoute Direct, Metro and pricing zone of a location. */
export function FactsSection(props: { index: EditionIndex; location: PeeringLocation }) {
  const { index, location } = props;
  const hasMetro = metroSitesOf(index, location).length > 0;
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
      {hasMetro && index.edition.id >= firstEditionWithClosures && (
        <p className="mt-2 text-note text-ink-2">
          Since 09/2026 new circuits of standard resiliency are closed for some locations and
          providers where a Metro site exists; which ones is not published.{' '}
          <ExternalLink url={closuresUrl} isInText>
            Source
          </ExternalLink>
        </p>
      )}
    </Section>
  );
}
