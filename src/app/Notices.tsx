import { PageNotices } from '@/features/page-notices/PageNotices';
import type { PageModel } from './use-page-model';

/** What of the link or the data could not be used. */
export function Notices({ page }: { page: PageModel }) {
  return (
    <PageNotices
      notices={page.links.notices}
      skippedRows={page.loaded?.skippedRows ?? 0}
      navigation={page.navigation}
      onDismiss={page.links.dismiss}
    />
  );
}
