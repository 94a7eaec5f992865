import { type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { MapControls } from '@/map/map-types';
import { NewThings } from '@/ui/NewMark';
import { soon } from '@/ui/soon';
import { usePassingNews } from './use-passing-news';
import { StatusLine } from './StatusLine';
import { EmbedLayout } from './panel-parts';
import { useCopyLink } from './use-copy-link';
import { PageLayout } from './PageLayout';
import { usePrefetch } from './use-prefetch';
import { useEscape } from './use-escape';
import { useHydrated } from './use-hydrated';
import { useMediaQuery } from './use-media-query';
import { type PageModel, usePageModel } from './use-page-model';
import { useStarted } from './use-started';
import { statusOf, titleOf } from './view-words';

const CopiedNote = soon(
  'note',
  // It came with the button that copies.
  () => import('./CopiedNote').then((module) => module.CopiedNote),
  nothing,
);

const PrintFacts = soon(
  'note',
  () => import('./PrintFacts').then((module) => module.PrintFacts),
  nothing,
);

const Share = soon(
  'Share dialog',
  () => import('./Share').then((module) => module.Share),
  'floating',
);

/** The whole page: one model, one layout for every width. `path`: its address where there is no window. */
export function AtlasPage({ path }: { path?: string | undefined }) {
  const page = usePageModel(path);
  const { loaded, view, navigation, atlas } = page;
  const isWide = useMediaQuery('(min-width: 1024px)', true);
  usePrefetch(loaded !== null && !view.embed);
  useStarted();
  const isHydrated = useHydrated();
  const link = useCopyLink(navigation, atlas.editionId);
  const controls = useRef<MapControls>(null);
  // Counted, so that asking again is trying again; 0 where it is closed.
  const [shareCount, setShareCount] = useState(0);
  const [inView, setInView] = useState<ReadonlySet<string> | null>(null);

  const title = titleOf(loaded?.index ?? null, view);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const { open } = navigation;
  const hasSelection = view.page.kind !== 'world';
  const clear = useCallback(() => open({ kind: 'world' }, { keepPosition: true }), [open]);
  useEscape(hasSelection ? clear : null);

  const news = [...page.links.notices.map(({ reason }) => reason), newsOf(page)].join(' ');
  const [passing, announce] = usePassingNews(news);
  return (
    <NewThings value={page.newSince.keys}>
      <a
        href="#after-map"
        className="absolute top-2 left-2 z-1000 -translate-y-20 rounded-field bg-panel px-3 py-2 shadow-2 focus:translate-y-0"
        onClick={(event) => {
          // The address holds the view and nothing else.
          event.preventDefault();
          document.getElementById('after-map')?.focus();
        }}
      >
        Skip the map
      </a>
      {view.embed ? (
        <Suspense>
          <EmbedLayout page={page} onInView={setInView} />
        </Suspense>
      ) : (
        <PageLayout
          page={page}
          isWide={isWide}
          controls={controls}
          inView={inView}
          onInView={setInView}
          onCopyLink={link.copy}
          onShare={() => setShareCount((count) => count + 1)}
          onAnnounce={announce}
        />
      )}
      {isHydrated && loaded !== null && !view.embed && (
        <Suspense>
          <PrintFacts page={page} />
        </Suspense>
      )}
      <div id="after-map" tabIndex={-1} />
      <StatusLine text={link.state.kind === 'copied' ? 'Link copied' : (passing ?? news)} />
      {shareCount > 0 && (
        <Suspense>
          <Share
            key={shareCount}
            page={page}
            title={title}
            controls={controls}
            onClose={() => setShareCount(0)}
          />
        </Suspense>
      )}
      {link.state.kind !== 'idle' && (
        <Suspense>
          <CopiedNote state={link.state} onDismiss={link.dismiss} />
        </Suspense>
      )}
    </NewThings>
  );
}

/** What the note says, where the rest of it did not load. */
function nothing(): null {
  return null;
}

function newsOf({ loaded, view, atlas }: PageModel): string {
  if (loaded === null) return 'Loading the edition';
  return atlas.pendingId === null
    ? statusOf(loaded.index, view)
    : `Loading edition ${atlas.pendingId}`;
}

export type LayoutProps = {
  page: PageModel;
  /** From 1024 px; until the page is hydrated, true. */
  isWide: boolean;
  controls: RefObject<MapControls | null>;
  inView: ReadonlySet<string> | null;
  onInView: (ids: ReadonlySet<string>) => void;
  onCopyLink: () => void;
  onShare: () => void;
  onAnnounce: (text: string) => void;
};
