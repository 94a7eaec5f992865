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
      answer={ways.isPublished ? `${here} here` : 'not published'}
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
        <NoneListed names="exchange providers" location={location} ways={ways} />
      )}
      {ways.exchangesElsewhere.length > 0 && (
        <Others
          label={ways.isPublished ? elsewhere : 'Exchange providers'}
          names={ways.exchangesElsewhere}
          navigation={navigation}
        />
      )}
    </Way>
  );
}

function DataCentreWay({ index, location, navigation, ways }: PublishedWaysProps) {
  return (
    <Way
      title="From a data centre"
      answer={dataCentreAnswer(ways)}
      sources={publishedSources(index.edition, ['other-connectivity'])}
    >
      {ways.dataCentres.length === 0 ? (
        <p>
          {ways.isPublished
            ? `No row of the table names an exchange that is listed at ${location.name}.`
            : `Which exchanges are at ${location.name} is not published, nor which data centres lead there.`}
        </p>
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
      answer={ways.isPublished ? `${here} here` : 'not published'}
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
        <NoneListed names="research networks" location={location} ways={ways} />
      )}
      {ways.researchElsewhere.length > 0 && (
        <Others
          label={ways.isPublished ? elsewhere : 'Research networks'}
          names={ways.researchElsewhere}
          navigation={navigation}
        />
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
      {here.length === 0 && <NoneListed names="operators" location={location} ways={ways} />}
    </Way>
  );
}

function dataCentreAnswer({ isPublished, dataCentres }: NotListedWays): string {
  if (dataCentres.length > 0) return `${dataCentres.length} operators`;
  return isPublished ? 'none' : 'not published';
}

type NoneListedProps = Pick<PublishedWaysProps, 'location' | 'ways'> & { names: string };

/** None of them, or not published: a location that no table names has no zero to show. */
function NoneListed({ names, location, ways }: NoneListedProps) {
  return (
    <p>
      {ways.isPublished
        ? `None of the ${names} is listed at ${location.name}.`
        : `Which ${names} are at ${location.name} is not published.`}
    </p>
  );
}

const elsewhere = 'Listed elsewhere only';

type OthersProps = Pick<NotListedGuideProps, 'navigation'> & { label: string; names: LinkedName[] };

function Others(props: OthersProps) {
  return (
    <>
      <p>{props.label}:</p>
      <LinkedNames {...props} />
    </>
  );
}

function markOf(presence: ProviderPresence): string | null {
  if (presence.announced) return 'announced';
  return presence.onlyOn === null ? null : `${presence.onlyOn} page only`;
}
