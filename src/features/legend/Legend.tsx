import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { facets } from '@/domain/facets';
import { geopoliticalRegionsOf } from '@/domain/filters';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/IconButton';
import type { MarkedPoint } from './key-marks';
import { LegendRow } from './LegendRow';
import { MarkEntries, ShapeKey } from './ShapeKey';
import { toggleShown } from './shown-regions';

export { MarkEntries };

export type LegendProps = {
  index: EditionIndex;
  navigation: Navigation;
  /** What the map shows: its key says what their badges mean. */
  points: readonly MarkedPoint[];
  /** `card`: two columns, floating on the map. `plain`: one column inside a panel or sheet. */
  layout?: 'card' | 'plain';
  /** A row is hovered or focused; null when it no longer is. */
  onHighlight?: (geopoliticalRegionId: string | null) => void;
};

/** The legend of the map, which is also the filter by geopolitical region. */
export function Legend({ index, navigation, points, layout = 'card', onHighlight }: LegendProps) {
  const { view } = navigation;
  const [isOpen, setIsOpen] = useState(true);
  const bodyId = useId();
  const regions = useMemo(() => geopoliticalRegionsOf(index, view.cloud), [index, view.cloud]);
  const counts = useMemo(() => facets(index, view).geo, [index, view]);
  const show = (geo: readonly string[] | null) => navigation.update({ filters: { geo } });
  const toggle = (id: string) =>
    show(
      toggleShown(
        view.filters.geo,
        id,
        regions.map((region) => region.id),
      ),
    );

  return (
    <LegendFrame layout={layout}>
      <div className="flex min-h-6 items-center gap-2">
        <span aria-hidden="true" className="mr-auto text-small font-semibold max-wide:text-body">
          Geopolitical regions
        </span>
        {(isOpen || layout === 'plain') && (
          <>
            <Button look="text" className="max-wide:px-3" onClick={() => show(null)}>
              All
            </Button>
            <Button look="text" className="max-wide:px-3" onClick={() => show([])}>
              None
            </Button>
          </>
        )}
        {layout === 'card' && (
          <IconButton
            label={isOpen ? 'Collapse the legend' : 'Expand the legend'}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            className="-mr-1.5 wide:size-6"
            onClick={() => setIsOpen(!isOpen)}
          >
            <ChevronDown size={16} className={classNames(!isOpen && 'rotate-180')} />
          </IconButton>
        )}
      </div>
      <div id={bodyId} hidden={layout === 'card' && !isOpen}>
        <div className={classNames('mt-1', layout === 'card' && 'gap-x-3 wide:flex')}>
          {halves(regions).map((half) => (
            <div key={half[0]?.id} className="wide:flex-auto">
              {half.map((region) => (
                <LegendRow
                  key={region.id}
                  region={region}
                  count={counts.get(region.id) ?? 0}
                  shown={view.filters.geo}
                  onToggle={toggle}
                  onOnly={(id) => show([id])}
                  onHighlight={onHighlight}
                />
              ))}
            </div>
          ))}
        </div>
        <ShapeKey index={index} view={view} points={points} />
      </div>
    </LegendFrame>
  );
}

/** Two columns as wide as their names: equal ones would break the longest. */
function halves<Thing>(things: Thing[]): Thing[][] {
  const middle = Math.ceil(things.length / 2);
  return [things.slice(0, middle), things.slice(middle)].filter((half) => half.length > 0);
}

function LegendFrame({ layout, children }: { layout: 'card' | 'plain'; children: ReactNode }) {
  return (
    <div
      role="group"
      aria-label="Geopolitical regions"
      className={
        layout === 'card'
          ? 'relative w-106 max-w-full rounded-card bg-panel px-3 py-2 shadow-2'
          : 'relative px-4 py-3'
      }
    >
      {children}
    </div>
  );
}
