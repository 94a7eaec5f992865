import { useEffect, useRef, useState } from 'react';
import type { LinkNotice, View } from '@/domain/view';
import type { Navigation } from '@/state/navigation';

/**
 * Keeps the address equal to what is on the screen: what the edition could not follow drops out of
 * it, and is said until it is dismissed or another page or edition is chosen.
 */
export function useLinkNotices(
  navigation: Navigation & { notices: readonly LinkNotice[] },
  resolved: { view: View; notices: readonly LinkNotice[] } | null,
) {
  const [kept, setKept] = useState<Kept>({ of: null, subject: '', notices: [] });
  const settled = useRef<View | null>(null);
  const { update } = navigation;
  const subject = resolved === null ? '' : subjectOf(resolved.view);
  if (resolved !== null && resolved.notices.length > 0 && kept.of !== resolved) {
    // Derived while rendering: once the address is mended, nothing says it any more.
    setKept({ of: resolved, subject, notices: resolved.notices });
  }

  useEffect(() => {
    if (resolved === null || settled.current === resolved.view) return;
    const isFirst = settled.current === null;
    settled.current = resolved.view;
    // A first write also makes an odd spelling of the address the one canonical form.
    if (isFirst || resolved.notices.length > 0) update(resolved.view);
  }, [resolved, update]);

  const notices = [...navigation.notices, ...(kept.subject === subject ? kept.notices : [])];
  const [dismissed, setDismissed] = useState('');
  const key = notices.map(({ parameter, value }) => `${parameter}=${value}`).join('&');
  return {
    notices: key === dismissed ? [] : notices,
    dismiss: () => setDismissed(key),
  };
}

type Kept = { of: unknown; subject: string; notices: readonly LinkNotice[] };

function subjectOf({ page, edition, cloud }: View): string {
  return [page.kind, 'id' in page ? page.id : '', edition, cloud].join(' ');
}
