import type { EditionIndex } from '@/domain/edition-index';
import type { Facets } from '@/domain/facets';
import type { EditionCatalogue } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { CloudMenu } from './CloudMenu';
import { ProviderMenu } from './ProviderMenu';
import { ReachesMenu } from './ReachesMenu';
import { ZoneMenu } from './ZoneMenu';

export type FilterMenuKind = 'cloud' | 'provider' | 'reaches' | 'zone';

type FilterMenuProps = {
  kind: FilterMenuKind;
  index: EditionIndex;
  catalogue: EditionCatalogue;
  navigation: Navigation;
  counts: Facets;
  onClose: () => void;
};

/** The inside of one of the menus, wired to the view. */
export function FilterMenu(props: FilterMenuProps) {
  const { kind, index, catalogue, navigation, counts } = props;
  const { view, update } = navigation;
  if (kind === 'cloud') {
    return (
      <CloudMenu
        clouds={catalogue.editions.find(({ id }) => id === index.edition.id)?.clouds ?? []}
        chosen={view.cloud}
        onChoose={(cloud) => {
          update({ cloud });
          props.onClose();
        }}
      />
    );
  }
  if (kind === 'provider') {
    return (
      <ProviderMenu
        index={index}
        counts={counts.providers}
        chosen={view.filters.providers}
        onChange={(providers) => update({ filters: { providers } })}
      />
    );
  }
  if (kind === 'reaches') {
    return (
      <ReachesMenu
        index={index}
        view={view}
        onChange={(reaches) => update({ filters: { reaches } })}
        onSku={(sku) => update({ sku })}
      />
    );
  }
  return (
    <ZoneMenu
      counts={counts.zones}
      chosen={view.filters.zones}
      onChange={(zones) => update({ filters: { zones } })}
    />
  );
}
