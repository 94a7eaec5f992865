import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import { isSearchShortcut, shortcutName } from './search-shortcut';

/**
 * Puts the focus into the search field on Ctrl/Cmd+K from anywhere, and on `/` while the focus is
 * within the element that the selector names.
 */
export function useSearchShortcut(
  inputRef: RefObject<HTMLInputElement | null>,
  mapElementSelector: string,
): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const isOnMap =
        event.target instanceof Element && event.target.closest(mapElementSelector) !== null;
      if (event.defaultPrevented || !isSearchShortcut(event, isOnMap)) return;
      const input = inputRef.current;
      if (input === null) return;
      // The browser's own Ctrl+K leads to its address bar.
      event.preventDefault();
      input.focus();
      input.select();
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, [inputRef, mapElementSelector]);
}

/** The shortcut as this system writes it; `Ctrl K` while nothing is known of the system. */
export function useShortcutName(): string {
  return useSyncExternalStore(neverChanges, ofThisSystem, ofUnknownSystem);
}

const neverChanges = () => () => {};
const ofThisSystem = () => shortcutName(navigator.platform);
const ofUnknownSystem = () => shortcutName('');
