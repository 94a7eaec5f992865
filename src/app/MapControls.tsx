import { Globe, Layers, Link, Minus, Moon, Move, Plus, Share2, Sun } from 'lucide-react';
import { type ReactNode, type RefObject, Suspense, useState } from 'react';
import type { MapControls as Controls } from '@/map/map-types';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/IconButton';
import { soon } from '@/ui/soon';

type MapControlsProps = {
  controls: RefObject<Controls | null>;
  theme: 'light' | 'dark';
  onToggleTheme: () => void;
  onHome: () => void;
  metroLayer: { isShown: boolean; toggle: () => void };
  /** Absent where the panel's own button does it. */
  onCopyLink: (() => void) | null;
  onShare: () => void;
  /** `row`: inside the sheet of a narrow screen. */
  layout: 'column' | 'row';
};

const PanButtons = soon(
  'buttons that move the map',
  () => import('./PanButtons').then((module) => module.PanButtons),
  'floating',
);

/** What the map offers besides its markers, for hands that do not drag, pinch or scroll. */
export function MapControls(props: MapControlsProps) {
  const { controls, theme, layout } = props;
  const [isPanShown, setPanShown] = useState(false);
  return (
    <div
      className={classNames(
        'group flex gap-2',
        layout === 'column' ? 'flex-col items-end' : 'is-row flex-wrap px-4',
      )}
    >
      <Group>
        {props.onCopyLink !== null && (
          <IconButton label="Copy link" onClick={props.onCopyLink} className={square}>
            <Link size={16} />
          </IconButton>
        )}
        <IconButton label="Share" onClick={props.onShare} className={square}>
          <Share2 size={16} />
        </IconButton>
      </Group>
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
          <Suspense>
            <PanButtons controls={controls} className={square} />
          </Suspense>
        )}
        <IconButton
          label="Metro sites"
          aria-pressed={props.metroLayer.isShown}
          onClick={props.metroLayer.toggle}
          className={classNames(square, props.metroLayer.isShown && 'bg-hover text-ink')}
        >
          <Layers size={16} />
        </IconButton>
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
    <div className="flex flex-col divide-y divide-line overflow-hidden rounded-field bg-panel shadow-2 group-[.is-row]:flex-row group-[.is-row]:divide-x group-[.is-row]:divide-y-0 group-[.is-row]:border group-[.is-row]:border-line group-[.is-row]:shadow-none">
      {children}
    </div>
  );
}
