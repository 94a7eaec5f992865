import { useEffect, useRef, useState } from 'react';
import type { LinkNotice, View } from '@/domain/view';
import type { NavigationStore } from '@/state/navigation-store';

/**
 * Keeps the address equal to what is on the screen: what the edition could not follow drops out of
 * it, and is said until it is dismissed or another page or edition is chosen. It is only set aside:
 * another edition is asked for it again.
 */
export function useLinkNotices(
  navigation: Pick<NavigationStore, 'settle'> & { notices: readonly LinkNotice[] },
  resolved: { view: View; notices: readonly LinkNotice[] } | null,
) {
  const [kept, setKept] = useState<Kept>({ subject: '', notices: [] });
  const isFirst = useRef(true);
  const { settle } = navigation;
  const subject = resolved === null ? '' : subjectOf(resolved.view);
  if (resolved !== null && resolved.notices.length > 0 && kept.notices !== resolved.notices) {
    // Derived while rendering: once the address is mended, nothing says it any more.
    setKept({ subject, notices: resolved.notices });
  }

  useEffect(() => {
    if (resolved === null) return;
    // A first write also makes an odd spelling of the address the one canonical form.
    if (isFirst.current || resolved.notices.length > 0) settle(resolved.view);
    isFirst.current = false;
  }, [resolved, settle]);

  const notices = [...navigation.notices, ...(kept.subject === subject ? kept.notices : [])];
  const [dismissed, setDismissed] = useState('');
  const key = notices.map(({ parameter, value }) => `${parameter}=${value}`).join('&');
  return {
    notices: key === dismissed ? [] : notices,
    dismiss: () => setDismissed(key),
  };
}

type Kept = { subject: string; notices: readonly LinkNotice[] };

function subjectOf({ page, edition, cloud }: View): string {
  return [page.kind, 'id' in page ? page.id : '', edition, cloud].join(' ');
}
