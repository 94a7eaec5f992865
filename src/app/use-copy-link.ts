import { useCallback, useEffect, useState } from 'react';
import type { Navigation } from '@/state/navigation';
import { copyText } from '@/ui/clipboard';

export type CopiedLink =
  | { kind: 'idle' }
  | { kind: 'copied' }
  /** The clipboard was refused: the text is offered for copying by hand. */
  | { kind: 'refused'; link: string };

const confirmationMs = 2500;

/** Copies the address of what is shown, pinned to its edition; on a phone the share sheet. */
export function useCopyLink(navigation: Navigation, editionId: string | null) {
  const [state, setState] = useState<CopiedLink>({ kind: 'idle' });
  useEffect(() => {
    if (state.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setState({ kind: 'idle' }), confirmationMs);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = useCallback(() => {
    const link = navigation.linkToHere(editionId ?? undefined);
    void share(link).then(setState);
  }, [navigation, editionId]);
  return { state, copy, dismiss: () => setState({ kind: 'idle' }) };
}

async function share(link: string): Promise<CopiedLink> {
  if (!isTouchOnly() || !('share' in navigator)) {
    return (await copyText(link)) ? { kind: 'copied' } : { kind: 'refused', link };
  }
  try {
    await navigator.share({ url: link, title: document.title });
    return { kind: 'idle' };
  } catch (error) {
    // Closing the share sheet is no failure.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed ? { kind: 'idle' } : { kind: 'refused', link };
  }
}

function isTouchOnly(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
