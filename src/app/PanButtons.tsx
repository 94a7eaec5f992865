import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { RefObject } from 'react';
import type { MapControls } from '@/map/map-types';
import { IconButton } from '@/ui/IconButton';

type PanButtonsProps = { controls: RefObject<MapControls | null>; className: string };

const step = 160;

/** Moves the map for hands that cannot drag (WCAG 2.5.7). */
export function PanButtons({ controls, className }: PanButtonsProps) {
  return directions.map(({ label, x, y, Icon }) => (
    <IconButton
      key={label}
      label={label}
      className={className}
      onClick={() => controls.current?.panBy(x * step, y * step)}
    >
      <Icon size={16} />
    </IconButton>
  ));
}

const directions = [
  { label: 'Move up', x: 0, y: -1, Icon: ArrowUp },
  { label: 'Move down', x: 0, y: 1, Icon: ArrowDown },
  { label: 'Move left', x: -1, y: 0, Icon: ArrowLeft },
  { label: 'Move right', x: 1, y: 0, Icon: ArrowRight },
];
