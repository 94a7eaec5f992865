import type { EditionIndex } from '@/domain/edition-index';
import type { AdditionalProviderRow } from '@/domain/model';
import { providerNamed } from '@/domain/provider-places';
import { publishedSources } from '@/domain/published-source';
import type { Navigation } from '@/state/navigation';
import { LinkedNames } from './LinkedNames';
import type { PublishedWaysProps } from './PublishedWays';
import { Way } from './Way';

/** The providers that reach the location, or a site of its metro, through an exchange. */
export function AdditionalWay({ index, location, navigation, ways }: PublishedWaysProps) {
  const own = ways.additional
    .filter((row) => row.locationId === location.id)
    .reduce((sum, row) => sum + row.providers.length, 0);
  const metro = ways.additional.length > 0 ? 'none here, some in the metro' : 'none';
  return (
    <Way
      title="Through an additional provider"
      answer={own > 0 ? `${own} here` : metro}
      sources={publishedSources(index.edition, ['other-connectivity'])}
    >
      {ways.additional.length === 0 ? (
        <p>No row of the table names {location.name}.</p>
      ) : (
        <p>
          These reach the location through an exchange, which the circuit is ordered with. Which
          provider uses which exchange: ask it.
        </p>
      )}
      {ways.additional.map((row) => (
        <Row key={row.place} row={row} index={index} navigation={navigation} />
      ))}
    </Way>
  );
}

type RowProps = { row: AdditionalProviderRow; index: EditionIndex; navigation: Navigation };

function Row({ row, index, navigation }: RowProps) {
  const exchanges = row.exchanges.map((name) => ({
    name,
    url: null,
    providerId: providerNamed(index, name)?.id ?? null,
  }));
  return (
    <div>
      <p>{row.place}, through</p>
      <LinkedNames label={`Exchanges for ${row.place}`} names={exchanges} navigation={navigation} />
      <p>the providers</p>
      <LinkedNames
        label={`Additional providers at ${row.place}`}
        names={row.providers}
        navigation={navigation}
      />
    </div>
  );
}
