import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { usePassingNews } from './use-passing-news';
import { StatusLine } from './StatusLine';
import { useCopyLink } from './use-copy-link';
import { usePrefetch } from './use-prefetch';
import { useEscape } from './use-escape';
import { useMediaQuery } from './use-media-query';
import { usePageModel } from './use-page-model';
import { statusOf, titleOf } from './view-words';

// The page's head preloads the one that the screen needs (src/build/site-plugin.ts).
const WideLayout = lazy(() =>
  import('./WideLayout').then((module) => ({ default: module.WideLayout })),
);
const PhoneLayout = lazy(() =>
  import('./PhoneLayout').then((module) => ({ default: module.PhoneLayout })),
);
const CopiedNote = lazy(() =>
  import('./CopiedNote').then((module) => ({ default: module.CopiedNote })),
);

/** The whole page: one model, two layouts. */
export function AtlasPage() {
  const page = usePageModel();
  const { loaded, view, navigation, atlas } = page;
  const isWide = useMediaQuery('(min-width: 1024px)', true);
  usePrefetch(loaded !== null);
  const link = useCopyLink(navigation, atlas.editionId);
  const [inView, setInView] = useState<ReadonlySet<string> | null>(null);

  const title = titleOf(loaded?.index ?? null, view);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const { open } = navigation;
  const hasSelection = view.page.kind !== 'world';
  const clear = useCallback(() => open({ kind: 'world' }, { keepPosition: true }), [open]);
  useEscape(hasSelection ? clear : null);

  const news = [
    ...page.links.notices.map(({ reason }) => reason),
    loaded === null ? 'Loading the edition' : statusOf(loaded.index, view),
  ].join(' ');
  const [passing, announce] = usePassingNews(news);
  const Layout = isWide ? WideLayout : PhoneLayout;
  return (
    <>
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
      <Suspense>
        <Layout
          page={page}
          inView={inView}
          onInView={setInView}
          onCopyLink={link.copy}
          onAnnounce={announce}
        />
      </Suspense>
      <div id="after-map" tabIndex={-1} />
      <StatusLine text={link.state.kind === 'copied' ? 'Link copied' : (passing ?? news)} />
      {link.state.kind !== 'idle' && (
        <Suspense>
          <CopiedNote state={link.state} onDismiss={link.dismiss} />
        </Suspense>
      )}
    </>
  );
}

export type LayoutProps = {
  page: ReturnType<typeof usePageModel>;
  inView: ReadonlySet<string> | null;
  onInView: (ids: ReadonlySet<string>) => void;
  onCopyLink: () => void;
  onAnnounce: (text: string) => void;
};
