import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '@/data/history-query';
import { presenceSince } from '@/domain/presence-history';
import {
  ProviderDetails,
  type ProviderDetailsProps,
} from '@/features/provider-details/ProviderDetails';

/** A provider's page; since when it is where comes after, and is left out where it cannot load. */
export function ProviderPanel(props: Omit<ProviderDetailsProps, 'since'>) {
  const history = useQuery(historyQuery());
  const since = (locationId: string) =>
    history.data === undefined
      ? null
      : (presenceSince(history.data, props.provider.id, locationId)?.edition ?? null);
  return <ProviderDetails {...props} since={since} />;
}
