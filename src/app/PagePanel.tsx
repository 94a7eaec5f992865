import type { ReactNode } from 'react';
import { BottomSheet } from '@/ui/BottomSheet';
import type { SheetPosition } from '@/ui/sheet-snap';
import { ErrorBoundary } from './ErrorBoundary';
import { panelKey } from './layout-actions';
import { PanelBody } from './PanelBody';
import { PanelFooter } from './PanelFooter';
import type { PageModel } from './use-page-model';

type PagePanelProps = {
  page: PageModel;
  isWide: boolean;
  /** Whether a narrow screen shows it at all. */
  isSheet: boolean;
  position: SheetPosition;
  onPosition: (position: SheetPosition) => void;
  onHeight: (px: number) => void;
  /** What a narrow screen shows in the sheet for a while; else false. */
  insteadOfPanel: ReactNode;
  inView: ReadonlySet<string> | null;
  onCopyLink: () => void;
  onAnnounce: (text: string) => void;
};

/** The panel: overview or details, and at its foot the edition. */
export function PagePanel({ page, isWide, isSheet, onHeight, ...props }: PagePanelProps) {
  if (!isWide && !isSheet) return null;
  return (
    <BottomSheet
      label="Panel"
      isHiddenWhenNarrow={!isSheet}
      position={props.position}
      onPosition={props.onPosition}
      onHeight={isWide ? null : onHeight}
    >
      <ErrorBoundary
        key={panelKey(page.view)}
        part="panel"
        editionId={page.atlas.editionId}
        resetHref={import.meta.env.BASE_URL}
      >
        {props.insteadOfPanel || (
          <div
            data-facts
            aria-busy={page.atlas.pendingId !== null}
            className="wide:min-h-0 wide:flex-1 wide:overflow-y-auto"
          >
            <PanelBody
              page={page}
              inView={props.inView}
              onCopyLink={props.onCopyLink}
              onAnnounce={props.onAnnounce}
            />
          </div>
        )}
      </ErrorBoundary>
      {/* The same under every panel: another edition may change the page, and the timeline keeps the focus. */}
      {!props.insteadOfPanel && (
        <ErrorBoundary
          part="edition"
          editionId={page.atlas.editionId}
          resetHref={import.meta.env.BASE_URL}
        >
          <PanelFooter page={page} />
        </ErrorBoundary>
      )}
    </BottomSheet>
  );
}
