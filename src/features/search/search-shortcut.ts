type KeyPress = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

/**
 * Whether a key press asks for the search: Ctrl+K or Cmd+K anywhere, `/` only while the map has the
 * focus, since a single character must not act on a page that has text fields (WCAG 2.1.4).
 */
export function isSearchShortcut(press: KeyPress, isOnMap: boolean): boolean {
  if (press.altKey) return false;
  if (press.key.toLowerCase() === 'k') {
    return press.ctrlKey !== press.metaKey && !press.shiftKey;
  }
  return press.key === '/' && isOnMap && !press.ctrlKey && !press.metaKey;
}

/** `⌘K` on Apple's systems, else `Ctrl K`; takes `navigator.platform`. */
export function shortcutName(platform: string): string {
  return /mac|iphone|ipad|ipod/i.test(platform) ? '⌘K' : 'Ctrl K';
}
