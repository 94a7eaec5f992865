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
  const [kept, setKept] = useState<{ subject: string; notices: readonly LinkNotice[] }>(nothing);
  const settled = useRef<View | null>(null);
  const { update } = navigation;
  const subject = resolved === null ? '' : subjectOf(resolved.view);

  useEffect(() => {
    if (resolved === null || settled.current === resolved.view) return;
    const isFirst = settled.current === null;
    settled.current = resolved.view;
    if (resolved.notices.length > 0) {
      setKept({ subject: subjectOf(resolved.view), notices: resolved.notices });
    }
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

const nothing = { subject: '', notices: [] };

function subjectOf({ page, edition, cloud }: View): string {
  return [page.kind, 'id' in page ? page.id : '', edition, cloud].join(' ');
}
