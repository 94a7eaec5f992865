import type { LinkedName, ProviderPresence } from '@/domain/model';
import type { NotListedWays } from '@/domain/not-listed';
import { countedNames } from '@/domain/not-listed';
import { publishedSources } from '@/domain/published-source';
import { AdditionalWay } from './AdditionalWay';
import { LinkedNames } from './LinkedNames';
import type { NotListedGuideProps } from './NotListedGuide';
import { Way } from './Way';

export type PublishedWaysProps = NotListedGuideProps & { ways: NotListedWays };

/** What the edition's own tables of other ways to connect say about the location. */
export function PublishedWays(props: PublishedWaysProps) {
  return (
    <>
      <ExchangeWay {...props} />
      <AdditionalWay {...props} />
      <DataCentreWay {...props} />
      <ResearchWay {...props} />
      <SatelliteWay {...props} />
    </>
  );
}

function ExchangeWay({ index, location, navigation, ways }: PublishedWaysProps) {
  const here = countedNames(ways.exchangesHere);
  return (
    <Way
      title="Through an exchange provider"
      answer={`${here} here`}
      sources={publishedSources(index.edition, ['other-connectivity', 'providers-by-location'])}
    >
      <p>
        Ask your provider whether it meets one of these exchanges; the circuit is then ordered with
        the exchange.
      </p>
      {ways.exchangesHere.length > 0 ? (
        <LinkedNames
          label={`Exchange providers at ${location.name}`}
          names={ways.exchangesHere.map((name) => ({ ...name, mark: markOf(name.presence) }))}
          navigation={navigation}
        />
      ) : (
        <p>None of the exchange providers is listed at {location.name}.</p>
      )}
      {ways.exchangesElsewhere.length > 0 && (
        <Elsewhere names={ways.exchangesElsewhere} navigation={navigation} />
      )}
    </Way>
  );
}

function DataCentreWay({ index, location, navigation, ways }: PublishedWaysProps) {
  return (
    <Way
      title="From a data centre"
      answer={ways.dataCentres.length === 0 ? 'none' : `${ways.dataCentres.length} operators`}
      sources={publishedSources(index.edition, ['other-connectivity'])}
    >
      {ways.dataCentres.length === 0 ? (
        <p>No row of the table names an exchange that is listed at {location.name}.</p>
      ) : (
        <>
          <p>
            With equipment in a building of one of these, order through the exchange named. In which
            cities it is present is not published: ask.
          </p>
          <LinkedNames
            label={`Data-centre operators that reach an exchange at ${location.name}`}
            names={ways.dataCentres.map((centre) => ({
              ...centre,
              mark: `through ${centre.exchanges.join(', ')}`,
            }))}
            navigation={navigation}
          />
        </>
      )}
    </Way>
  );
}

function ResearchWay({ index, location, navigation, ways }: PublishedWaysProps) {
  const here = countedNames(ways.researchHere);
  return (
    <Way
      title="Through a research network"
      answer={`${here} here`}
      sources={publishedSources(index.edition, ['other-connectivity', 'providers-by-location'])}
    >
      <p>For universities and research institutes: ask the network that connects you.</p>
      {ways.researchHere.length > 0 ? (
        <LinkedNames
          label={`Research networks at ${location.name}`}
          names={ways.researchHere.map((name) => ({ ...name, mark: markOf(name.presence) }))}
          navigation={navigation}
        />
      ) : (
        <p>None of the research networks is listed at {location.name}.</p>
      )}
      {ways.researchElsewhere.length > 0 && (
        <Elsewhere names={ways.researchElsewhere} navigation={navigation} />
      )}
    </Way>
  );
}

function SatelliteWay({ index, location, navigation, ways }: PublishedWaysProps) {
  const here = ways.satellites.filter(({ presence }) => presence !== null);
  return (
    <Way
      title="By satellite"
      answer={here.length === 0 ? `${ways.satellites.length} operators` : `${here.length} here`}
      sources={publishedSources(index.edition, ['other-connectivity'])}
    >
      <p>For sites that no fibre reaches.</p>
      <LinkedNames
        label="Satellite operators"
        names={ways.satellites.map((operator) => ({
          ...operator,
          mark: operator.presence === null ? null : (markOf(operator.presence) ?? 'listed here'),
        }))}
        navigation={navigation}
      />
      {here.length === 0 && <p>None of them is listed at {location.name}.</p>}
    </Way>
  );
}

function Elsewhere(props: Pick<NotListedGuideProps, 'navigation'> & { names: LinkedName[] }) {
  return (
    <>
      <p>Listed elsewhere only:</p>
      <LinkedNames label="Listed elsewhere only" {...props} />
    </>
  );
}

function markOf(presence: ProviderPresence): string | null {
  if (presence.announced) return 'announced';
  return presence.onlyOn === null ? null : 'one page only';
}
