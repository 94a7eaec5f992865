import { Layers, List, Map as MapIcon, X } from 'lucide-react';
import type { Navigation } from '@/state/navigation';
import { IconButton } from '@/ui/IconButton';
import { showMode } from './layout-actions';

export type LegendButton = { isOpen: boolean; onToggle: () => void };

type HeaderButtonsProps = { navigation: Navigation; legend: LegendButton | null };

/** What a narrow screen has beside its search: map or list, legend and map controls. */
export function HeaderButtons({ navigation, legend }: HeaderButtonsProps) {
  const { view } = navigation;
  return (
    <>
      <IconButton
        label={view.mode === 'map' ? 'Show the list' : 'Show the map'}
        className={floating}
        onClick={() => showMode(navigation, view.mode === 'map' ? 'list' : 'map')}
      >
        {view.mode === 'map' ? <List size={18} /> : <MapIcon size={18} />}
      </IconButton>
      {legend !== null && (
        <IconButton
          label={legend.isOpen ? 'Close legend and map controls' : 'Legend and map controls'}
          aria-expanded={legend.isOpen}
          className={floating}
          onClick={legend.onToggle}
        >
          {legend.isOpen ? <X size={18} /> : <Layers size={18} />}
        </IconButton>
      )}
    </>
  );
}

const floating = 'rounded-field bg-panel shadow-2 wide:hidden';
