import type { ReactNode } from 'react';
import { DataFailureAlert } from '@/features/page-notices/DataFailureAlert';
import { PanelSkeleton } from '@/features/page-notices/PanelSkeleton';
import { PanelContent } from './PanelContent';
import type { PageModel } from './use-page-model';

type PanelBodyProps = {
  page: PageModel;
  inView: ReadonlySet<string> | null;
  onCopyLink: () => void;
  actions?: ReactNode;
};

/** The panel's content, the shape of it while it loads, or what went wrong and what to do. */
export function PanelBody({ page, inView, onCopyLink, actions }: PanelBodyProps) {
  const { atlas, loaded, navigation, highlight } = page;
  if (atlas.failure !== null) {
    return (
      <DataFailureAlert
        failure={atlas.failure}
        otherEdition={
          atlas.catalogue?.editions.findLast(({ id }) => id !== atlas.editionId) ?? null
        }
        isRetrying={false}
        navigation={navigation}
        onRetry={atlas.retry}
      />
    );
  }
  if (loaded === null) return <PanelSkeleton what={`edition ${atlas.editionId ?? ''}`} />;
  return (
    <PanelContent
      atlas={loaded}
      navigation={navigation}
      highlight={highlight}
      inView={inView}
      onCopyLink={onCopyLink}
      actions={actions}
    />
  );
}
