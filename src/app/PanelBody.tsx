import { type ReactNode, Suspense } from 'react';
import { PanelSkeleton } from '@/features/page-notices/PanelSkeleton';
import { StillLoading } from '@/features/page-notices/StillLoading';
import { soon } from '@/ui/soon';
import { PanelContent } from './PanelContent';
import type { PageModel } from './use-page-model';

const DataFailureAlert = soon('edition', () =>
  import('@/features/page-notices/DataFailureAlert').then((module) => module.DataFailureAlert),
);

type PanelBodyProps = {
  page: PageModel;
  inView: ReadonlySet<string> | null;
  onCopyLink: () => void;
  onAnnounce: (text: string) => void;
  actions?: ReactNode;
};

/** The panel's content, the shape of it while it loads, or what went wrong and what to do. */
export function PanelBody({ page, inView, onCopyLink, onAnnounce, actions }: PanelBodyProps) {
  const { atlas, loaded, navigation, comparison, view } = page;
  const failure = atlas.failure ?? comparison?.failure ?? null;
  if (failure !== null) {
    // Of two that are compared it may be the earlier one that failed.
    const isOther = (id: string) => (id === atlas.editionId) === (atlas.failure === null);
    return (
      <Suspense>
        <DataFailureAlert
          failure={failure}
          otherEdition={atlas.catalogue?.editions.findLast(({ id }) => isOther(id)) ?? null}
          onOtherEdition={showEdition}
          onRetry={atlas.failure === null ? (comparison?.retry ?? atlas.retry) : atlas.retry}
        />
      </Suspense>
    );
  }
  if (loaded === null)
    return <PanelSkeleton what={`edition ${atlas.editionId ?? ''}`} onAnnounce={onAnnounce} />;
  return (
    <>
      {atlas.pendingId !== null && (
        <StillLoading
          key={atlas.pendingId}
          what={`edition ${atlas.pendingId}`}
          onAnnounce={onAnnounce}
        />
      )}
      <PanelContent
        page={page}
        atlas={loaded}
        inView={inView}
        onCopyLink={onCopyLink}
        actions={actions}
      />
    </>
  );

  function showEdition(edition: string): void {
    if (view.page.kind === 'changes') navigation.open({ kind: 'world' }, { edition });
    else navigation.update({ edition });
  }
}
