import type { EditionIndex } from '@/domain/edition-index';
import { formatDistanceKm } from '@/domain/format';
import type { PeeringLocation } from '@/domain/model';
import { nearestMetros } from '@/domain/nearest-metros';
import type { Navigation } from '@/state/navigation';
import { DefinitionRow } from '@/ui/DefinitionRow';
import { LocationLink } from './LocationLink';

type NearestMetrosProps = {
  index: EditionIndex;
  location: PeeringLocation;
  navigation: Navigation;
};

const shownMetros = 3;

/**
 * Where a second circuit could end: the nearest locations of other metros; nothing without any. Those
 * of another geopolitical region say so: Standard reaches other Azure regions from there.
 */
export function NearestMetros({ index, location, navigation }: NearestMetrosProps) {
  const nearest = nearestMetros(index, location, shownMetros);
  if (nearest.length === 0) return null;
  return (
    <DefinitionRow
      term="Other metros"
      note="Nearest first. A second circuit is best in another metro, with another provider."
    >
      <ul>
        {nearest.map(({ location: other, distanceKm }) => (
          <li key={other.id} className="flex flex-wrap items-center gap-x-1.5">
            <LocationLink location={other} navigation={navigation} />
            <span className="font-normal text-ink-2">
              {formatDistanceKm(distanceKm)} km
              {other.geopoliticalRegionId !== location.geopoliticalRegionId &&
                `, ${index.geopoliticalRegions.get(other.geopoliticalRegionId ?? '')?.name ?? 'unassigned'}`}
            </span>
          </li>
        ))}
      </ul>
    </DefinitionRow>
  );
}
