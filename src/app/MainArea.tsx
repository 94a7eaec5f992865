import { type ReactNode, type RefObject, Suspense } from 'react';
import type { Things } from '@/domain/export/json';
import type { MapControls, MapInsets } from '@/map/map-types';
import { Skeleton } from '@/ui/Skeleton';
import { soon } from '@/ui/soon';
import { ErrorBoundary } from './ErrorBoundary';
import { MapArea } from './MapArea';
import { About } from './panel-parts';
import type { PageModel } from './use-page-model';

const ListView = soon('list', () =>
  import('@/features/list-view/ListView').then((module) => module.ListView),
);
const TakeAway = soon('export', () =>
  import('@/features/take-away/TakeAway').then((module) => module.TakeAway),
);
const MatrixView = soon('matrix', () =>
  import('@/features/matrix/MatrixView').then((module) => module.MatrixView),
);

type MainAreaProps = {
  page: PageModel;
  insets: MapInsets;
  onInView: (ids: ReadonlySet<string>) => void;
  onCopyLink: () => void;
  onAnnounce: (text: string) => void;
  controls: RefObject<MapControls | null>;
  /** Cards that float on the map of a wide screen. */
  topLeft: ReactNode;
  topRight: ReactNode;
  bottomRight: ReactNode;
};

/** Beside the panel: the map, or the tables or the page that stand in for it. */
export function MainArea(props: MainAreaProps) {
  const { page } = props;
  const { loaded, navigation, view, atlas } = page;
  const instead = insteadOfMap(props);
  const partName = view.page.kind === 'about' ? 'page' : view.mode;
  return (
    <main className="relative h-full min-h-0 min-w-0" aria-busy={atlas.pendingId !== null}>
      {/* Kept while hidden, so that coming back to the map loses nothing. */}
      <div className="h-full" hidden={instead !== null}>
        <ErrorBoundary part="map" editionId={atlas.editionId} resetHref={import.meta.env.BASE_URL}>
          <MapArea
            page={page}
            insets={props.insets}
            onInView={props.onInView}
            controls={props.controls}
            topLeft={props.topLeft}
            topRight={props.topRight}
            bottomRight={props.bottomRight}
          />
        </ErrorBoundary>
      </div>
      {instead !== null && (
        <div className="h-full overflow-y-auto bg-panel">
          <ErrorBoundary
            key={partName}
            part={partName}
            editionId={atlas.editionId}
            resetHref={import.meta.env.BASE_URL}
          >
            <Suspense fallback={<Skeleton rows={12} />}>{instead}</Suspense>
          </ErrorBoundary>
        </div>
      )}
    </main>
  );

  function insteadOfMap({ onCopyLink, onAnnounce }: MainAreaProps): ReactNode {
    if (view.page.kind === 'about') {
      return (
        <About catalogue={atlas.catalogue} index={loaded?.index ?? null} navigation={navigation} />
      );
    }
    if (view.mode === 'map' || loaded === null) return null;
    const { index } = loaded;
    const takeAway = (inOrder?: () => Things) => (
      <TakeAway index={index} navigation={navigation} onAnnounce={onAnnounce} inOrder={inOrder} />
    );
    const table = { index, navigation, onCopyLink };
    return view.mode === 'matrix' ? (
      <MatrixView {...table} actions={takeAway()} />
    ) : (
      <ListView {...table} actions={takeAway} />
    );
  }
}
