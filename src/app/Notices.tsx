import { Suspense } from 'react';
import { soon } from '@/ui/soon';
import type { PageModel } from './use-page-model';

const LinkNotices = soon('notices', () =>
  import('@/features/page-notices/LinkNotices').then((module) => module.LinkNotices),
);
const SkippedRows = soon('notices', () =>
  import('@/features/page-notices/SkippedRows').then((module) => module.SkippedRows),
);

/** What of the link or of the data could not be used; nothing where all could. */
export function Notices({ page }: { page: PageModel }) {
  const { links, loaded, navigation } = page;
  const skipped = loaded?.skippedRows ?? 0;
  if (links.notices.length === 0 && skipped === 0) return null;
  return (
    <div className="max-w-xl overflow-hidden rounded-card shadow-2">
      <Suspense>
        {links.notices.length > 0 && (
          <LinkNotices notices={links.notices} navigation={navigation} onDismiss={links.dismiss} />
        )}
        {skipped > 0 && (
          <SkippedRows
            count={skipped}
            file={`data/editions/${loaded?.index.edition.id ?? ''}.json`}
          />
        )}
      </Suspense>
    </div>
  );
}
