import { useCallback, useEffect, useState } from 'react';
import type { Navigation } from '@/state/navigation';

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
  try {
    if (isTouchOnly() && 'share' in navigator) {
      await navigator.share({ url: link, title: document.title });
      return { kind: 'idle' };
    }
    await navigator.clipboard.writeText(link);
    return { kind: 'copied' };
  } catch (error) {
    // Closing the share sheet is no failure.
    if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'idle' };
    return { kind: 'refused', link };
  }
}

function isTouchOnly(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
