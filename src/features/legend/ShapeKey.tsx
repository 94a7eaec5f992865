import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalRegionsOf } from '@/domain/filters';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { Cloud } from '@/domain/model';
import { isHollow } from '@/domain/presence';
import { Sign } from '@/ui/Sign';

/** What the shapes of the map mean; hollow ones only where the edition can have them. */
export function ShapeKey({ index, cloud }: { index: EditionIndex; cloud: Cloud }) {
  const { hue } = geopoliticalSign(geopoliticalRegionsOf(index, cloud)[0]?.id ?? null);
  const hasHollow = index.edition.peeringLocations.some(
    (location) => location.cloud === cloud && isHollow(index, location),
  );
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-2 text-note text-ink-2">
      <span className="flex items-center gap-1.5">
        <Sign hue={hue} mark="none" shape="circle" /> Peering location
      </span>
      <span className="flex items-center gap-1.5">
        <Sign hue={hue} mark="none" shape="square" /> Azure region
      </span>
      {hasHollow && (
        <span className="flex items-center gap-1.5">
          <Sign hue={hue} mark="none" shape="circle" fill="hollow" /> No provider
        </span>
      )}
    </div>
  );
}
