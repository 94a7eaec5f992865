import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Globe,
  Link,
  Minus,
  Moon,
  Move,
  Plus,
  Sun,
} from 'lucide-react';
import { type ReactNode, type RefObject, useState } from 'react';
import type { MapControls as Controls } from '@/map/map-types';
import { IconButton } from '@/ui/IconButton';

type MapControlsProps = {
  controls: RefObject<Controls | null>;
  theme: 'light' | 'dark';
  onToggleTheme: () => void;
  onHome: () => void;
  /** Absent where the panel's own button does it. */
  onCopyLink: (() => void) | null;
};

const panStep = 160;

/** What the map offers besides its markers, for hands that do not drag, pinch or scroll. */
export function MapControls(props: MapControlsProps) {
  const { controls, theme } = props;
  const [isPanShown, setPanShown] = useState(false);
  const pan = (x: number, y: number) => () => controls.current?.panBy(x * panStep, y * panStep);
  return (
    <div className="flex flex-col items-end gap-2">
      {props.onCopyLink !== null && (
        <Group>
          <IconButton label="Copy link" onClick={props.onCopyLink} className={square}>
            <Link size={16} />
          </IconButton>
        </Group>
      )}
      <Group>
        <IconButton label="Zoom in" onClick={() => controls.current?.zoomIn()} className={square}>
          <Plus size={16} />
        </IconButton>
        <IconButton label="Zoom out" onClick={() => controls.current?.zoomOut()} className={square}>
          <Minus size={16} />
        </IconButton>
        <IconButton label="Show the whole map" onClick={props.onHome} className={square}>
          <Globe size={16} />
        </IconButton>
      </Group>
      <Group>
        <IconButton
          label="Move the map"
          aria-expanded={isPanShown}
          onClick={() => setPanShown(!isPanShown)}
          className={square}
        >
          <Move size={16} />
        </IconButton>
        {isPanShown && (
          <>
            <IconButton label="Move up" onClick={pan(0, -1)} className={square}>
              <ArrowUp size={16} />
            </IconButton>
            <IconButton label="Move down" onClick={pan(0, 1)} className={square}>
              <ArrowDown size={16} />
            </IconButton>
            <IconButton label="Move left" onClick={pan(-1, 0)} className={square}>
              <ArrowLeft size={16} />
            </IconButton>
            <IconButton label="Move right" onClick={pan(1, 0)} className={square}>
              <ArrowRight size={16} />
            </IconButton>
          </>
        )}
        <IconButton
          label={theme === 'dark' ? 'Light theme' : 'Dark theme'}
          onClick={props.onToggleTheme}
          className={square}
        >
          {theme === 'dark' ? <Sun size={16} /> : <Moon size={16} />}
        </IconButton>
      </Group>
    </div>
  );
}

const square = 'size-9 rounded-none max-wide:size-11';

function Group({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col divide-y divide-line overflow-hidden rounded-field bg-panel shadow-2">
      {children}
    </div>
  );
}
