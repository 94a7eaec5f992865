import { useEffect, useEffectEvent } from 'react';

/** What had the focus last, in the page or gone from it. */
let last: EventTarget | null = null;
/** The path of the panel that was left last. */
let leftPath: string | null = null;

if (typeof document !== 'undefined')
  document.addEventListener('focusin', ({ target }) => {
    last = target;
  });

/**
 * Gives the focus to an heir in a new panel where what had it left the page with the one before:
 * else the next Tab would begin at the top of the page. It takes nothing from an element that is
 * still there, and nothing on a page where nothing has had the focus yet.
 */
export function useLostFocus(heir: () => HTMLElement | null | undefined): void {
  const inherit = useEffectEvent(() => {
    if (isLost()) heir()?.focus();
  });
  useEffect(() => {
    inherit();
    const path = location.pathname;
    return () => {
      leftPath = path;
    };
  }, []);
}

/** The link within an element to the panel that was left last; null where there is none. */
export function linkToLeft(within: ParentNode | null): HTMLElement | null {
  const links = within?.querySelectorAll('a') ?? [];
  return [...links].find(({ pathname }) => pathname === leftPath) ?? null;
}

function isLost(): boolean {
  const hasNone = document.activeElement === null || document.activeElement === document.body;
  return hasNone && last instanceof Element && !last.isConnected;
}
