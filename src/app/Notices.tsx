import { LinkNotices } from '@/features/page-notices/LinkNotices';
import { SkippedRows } from '@/features/page-notices/SkippedRows';
import type { PageModel } from './use-page-model';

/** What of the link or of the data could not be used. */
export function Notices({ page }: { page: PageModel }) {
  const { links, loaded, navigation } = page;
  return (
    <div className="max-w-xl overflow-hidden rounded-card shadow-2">
      <LinkNotices notices={links.notices} navigation={navigation} onDismiss={links.dismiss} />
      {loaded !== null && (
        <SkippedRows
          count={loaded.skippedRows}
          file={`data/editions/${loaded.index.edition.id}.json`}
        />
      )}
    </div>
  );
}
