import { Layers, List, Map as MapIcon, SlidersHorizontal, X } from 'lucide-react';
import type { Navigation } from '@/state/navigation';
import { IconButton } from '@/ui/IconButton';
import { showMode } from './layout-actions';

/** What opens in the sheet: legend and controls of the map, or the filters of list and matrix. */
export type Drawer = { kind: 'legend' | 'filters'; isOpen: boolean; onToggle: () => void };

type HeaderButtonsProps = { navigation: Navigation; drawer: Drawer | null };

/** What a narrow screen has beside its search: map or list, and what opens in the sheet. */
export function HeaderButtons({ navigation, drawer }: HeaderButtonsProps) {
  const { view } = navigation;
  const Icon = drawer?.kind === 'filters' ? SlidersHorizontal : Layers;
  return (
    <>
      <IconButton
        label={view.mode === 'map' ? 'Show the list' : 'Show the map'}
        className={floating}
        onClick={() => showMode(navigation, view.mode === 'map' ? 'list' : 'map')}
      >
        {view.mode === 'map' ? <List size={18} /> : <MapIcon size={18} />}
      </IconButton>
      {drawer !== null && (
        <IconButton
          label={drawerLabels[drawer.kind][drawer.isOpen ? 'close' : 'open']}
          aria-expanded={drawer.isOpen}
          className={floating}
          onClick={drawer.onToggle}
        >
          {drawer.isOpen ? <X size={18} /> : <Icon size={18} />}
        </IconButton>
      )}
    </>
  );
}

const drawerLabels = {
  legend: { open: 'Legend and map controls', close: 'Close legend and map controls' },
  filters: { open: 'Filters', close: 'Close the filters' },
};

const floating = 'rounded-field bg-panel shadow-2 wide:hidden';
