import type { EditionIndex } from '@/domain/edition-index';
import type { Facets } from '@/domain/facets';
import { publishes } from '@/domain/publishes';
import type { Filters, View } from '@/domain/view';
import { ToggleChip } from '@/ui/ToggleChip';

type OfferChipsProps = {
  index: EditionIndex;
  view: View;
  counts: Facets;
  onChange: (change: Partial<Filters>) => void;
};

const offers = [
  {
    label: 'Local',
    name: 'local',
    meaning: 'With a local Azure region, in reach of a Local circuit',
  },
  { label: 'Direct', name: 'direct', meaning: 'With ExpressRoute Direct: ports of your own' },
  { label: 'Metro', name: 'metro', meaning: 'One circuit over two facilities of a metro' },
] as const;

/** What a peering location may offer, as far as the cloud's tables say it: a zero is theirs. */
export function OfferChips({ index, view, counts, onChange }: OfferChipsProps) {
  const { filters } = view;
  return offers
    .filter(({ name }) => publishes(index, name, view.cloud))
    .map(({ label, name, meaning }) => (
      <ToggleChip
        key={name}
        label={label}
        count={counts[name]}
        isOn={filters[name]}
        // A filter that leaves nothing can still be taken away.
        isDisabled={counts[name] === 0 && !filters[name]}
        description={counts[name] === 0 ? `${meaning}: none that the other filters leave` : meaning}
        onToggle={() => onChange({ [name]: !filters[name] })}
      />
    ));
}
