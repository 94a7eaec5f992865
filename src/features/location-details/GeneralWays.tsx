import { guidance } from '@/domain/guidance';
import { countedMetroSites, metroSitesOf } from '@/domain/metro';
import type { PeeringLocation } from '@/domain/model';
import { isSkuPublished } from '@/domain/reach';
import { publishedSources } from '@/domain/published-source';
import type { NotListedGuideProps } from './NotListedGuide';
import { Way } from './Way';

type GeneralWaysProps = NotListedGuideProps & {
  /** False where the edition's tables do not name the exchanges. */
  hasTables: boolean;
};

/** What holds whatever the tables of other ways to connect say. Source of each: its own line. */
export function GeneralWays(props: GeneralWaysProps) {
  return (
    <>
      {!props.hasTables && <ExchangeInGeneral />}
      <DirectWay {...props} />
      <Way
        title="Ask your provider to add it"
        answer="in general"
        sources={[guidance.locationsAndProviders]}
      >
        <p>
          Ask it to offer ExpressRoute, or to add {props.location.name}: since 2026-09 Microsoft
          advises that too.
        </p>
      </Way>
      <ExtendWay {...props} />
      <AvailabilityWay {...props} />
    </>
  );
}

function ExchangeInGeneral() {
  return (
    <Way
      title="Through an exchange provider"
      answer="not published"
      sources={[guidance.locationsAndProviders]}
    >
      <p>
        Which providers are exchanges is not published in this edition. In general: ask your
        provider whether it meets an exchange that is listed at the location, then order the circuit
        with the exchange.
      </p>
    </Way>
  );
}

function directAnswer({ supportsDirect }: PeeringLocation): string {
  if (supportsDirect === null) return 'not published';
  return supportsDirect ? 'available here' : 'not available here';
}

function DirectWay({ index, location }: GeneralWaysProps) {
  return (
    <Way
      title="ExpressRoute Direct"
      answer={directAnswer(location)}
      sources={[
        guidance.direct,
        ...(location.supportsDirect === null
          ? []
          : publishedSources(index.edition, ['providers-by-location'])),
      ]}
    >
      <p>
        A port pair of your own: any carrier can bring the cross-connect to the facility. Free
        capacity must be asked for.
      </p>
      {location.supportsDirect === false && <p>The table marks no port pairs here.</p>}
    </Way>
  );
}

function ExtendWay({ index }: GeneralWaysProps) {
  const crosses = isSkuPublished(index.edition, 'premium');
  return (
    <Way
      title="Over your provider’s own network"
      answer="in general"
      sources={[guidance.faq, { title: 'ExpressRoute Locations', url: null, date: '2015-03-31' }]}
    >
      <p>
        The circuit may enter at another peering location to which your provider’s network extends,
        also across geopolitical regions. A regional carrier can hand over Ethernet at the exchange.
      </p>
      <p>
        {crosses
          ? 'From there Standard reaches the geopolitical region of that location, Premium every Azure region of the cloud.'
          : 'ExpressRoute itself does not cross geopolitical regions in this edition.'}
      </p>
    </Way>
  );
}

function AvailabilityWay({ index, location }: GeneralWaysProps) {
  const sites = countedMetroSites(index, location).map(({ name }) => name);
  return (
    <Way
      title="Without a single point of failure"
      answer="two circuits"
      sources={[guidance.resiliency, guidance.locationsAndProviders]}
    >
      <p>
        Two circuits at two peering locations survive the loss of one (maximum resiliency): best in
        different metros and with different providers. Two locations of one metro share the city. An
        Ethernet provider may need a pair of lines to the exchange.
      </p>
      <p>
        {sites.length > 0
          ? `${sites.join(', ')}: one circuit over two facilities, which since 2026-09 Microsoft advises as the least for all work.`
          : 'Since 2026-09 Microsoft advises a Metro circuit, over two facilities of one city, as the least for all work; ' +
            (metroSitesOf(index, location).length > 0
              ? 'whether there is a Metro site here, the sources disagree.'
              : 'no Metro site is published here.')}
      </p>
    </Way>
  );
}
