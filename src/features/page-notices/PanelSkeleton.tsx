import { Skeleton } from '@/ui/Skeleton';
import { StillLoading } from './StillLoading';

type PanelSkeletonProps = { what: string; rows?: number; onAnnounce?: (text: string) => void };

/** The shape of a panel whose data is on its way. */
export function PanelSkeleton({ what, rows = 12, onAnnounce }: PanelSkeletonProps) {
  return (
    <div aria-busy="true">
      <Skeleton rows={rows} />
      <StillLoading what={what} {...(onAnnounce === undefined ? {} : { onAnnounce })} />
    </div>
  );
}
