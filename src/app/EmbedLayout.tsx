import { Minus, Plus } from 'lucide-react';
import { useRef } from 'react';
import { MarkEntries } from '@/features/legend/MarkEntries';
import type { MapControls } from '@/map/map-types';
import { formatView, worldView } from '@/state/view-codec';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/IconButton';
import { Brand } from './Brand';
import { comparisonCaption } from './comparison-caption';
import { ErrorBoundary } from './ErrorBoundary';
import { MapArea } from './MapArea';
import { Notices } from './Notices';
import type { PageModel } from './use-page-model';
import { useWheelGuard } from './use-wheel-guard';
import { statusOf } from './view-words';

const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

type EmbedLayoutProps = {
  page: PageModel;
  onInView: (ids: ReadonlySet<string>) => void;
};

/** The bare map for a frame in somebody else's page: no panel, and one line that leads back here. */
export function EmbedLayout({ page, onInView }: EmbedLayoutProps) {
  const { atlas, loaded, view, comparison } = page;
  const controls = useRef<MapControls>(null);
  const wheel = useWheelGuard();
  const edition = loaded?.index.edition.id ?? atlas.editionId;
  return (
    <div className="flex h-full flex-col">
      <main className="relative min-h-0 flex-1" onWheelCapture={wheel.guard}>
        <ErrorBoundary
          part="map"
          editionId={atlas.editionId}
          resetHref={formatView({ ...worldView, embed: true }, import.meta.env.BASE_URL)}
        >
          <MapArea
            page={page}
            isEmbed
            insets={noInsets}
            onInView={onInView}
            controls={controls}
            topLeft={<Notices page={page} />}
            topRight={
              <div className="flex flex-col overflow-hidden rounded-field bg-panel shadow-2 noscript:hidden">
                <IconButton label="Zoom in" onClick={() => controls.current?.zoomIn()}>
                  <Plus size={16} />
                </IconButton>
                <IconButton label="Zoom out" onClick={() => controls.current?.zoomOut()}>
                  <Minus size={16} />
                </IconButton>
              </div>
            }
            bottomRight={null}
          />
        </ErrorBoundary>
        <p
          aria-hidden="true"
          className={classNames(
            'pointer-events-none absolute inset-x-0 top-1/2 z-900 mx-auto w-fit rounded-field bg-panel px-3 py-2 text-body shadow-2',
            !wheel.isRefused && 'hidden',
          )}
        >
          Ctrl or ⌘ and the wheel zoom the map
        </p>
      </main>
      <footer className="flex min-h-9 items-center gap-3 border-t border-line bg-panel px-3 py-1 text-small">
        <div data-facts className="min-w-0 flex-1">
          <p>{captionOf(page)}</p>
          {comparison !== null && (
            // No legend stands here to explain them.
            <p className="flex flex-wrap gap-x-2.5 text-note text-ink-2 empty:hidden">
              <MarkEntries view={view} points={page.model.points} hue="blue" />
            </p>
          )}
        </div>
        <a
          href={formatView({ ...view, embed: false }, import.meta.env.BASE_URL)}
          target="_blank"
          rel="noopener"
          className="flex min-h-6 shrink-0 flex-wrap items-center gap-x-2 no-underline hover:underline max-[480px]:flex-col max-[480px]:items-end"
        >
          <Brand /> {/* A comparison has two, which its caption names. */}
          {comparison === null && <span className="text-ink-2">{edition}</span>}
        </a>
      </footer>
    </div>
  );
}

/** What the map shows, or why it shows nothing. */
function captionOf({ atlas, loaded, view, comparison }: PageModel): string {
  const failure = atlas.failure ?? comparison?.failure ?? null;
  if (failure !== null) return failure.message;
  if (loaded === null) return 'Loading the map';
  return comparison === null ? statusOf(loaded.index, view) : comparisonCaption(comparison);
}
