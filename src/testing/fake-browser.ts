/** A window with one tab's history; addresses only change the way a browser changes them. */
export function fakeBrowser(address = '/') {
  const target = new EventTarget();
  const entries = [address];
  const states: unknown[] = [null];
  const browser = {
    position: 0,
    entries,
    isBlocked: false,
    history: {
      get state() {
        return states[browser.position];
      },
      pushState: (state: unknown, _title: string, url?: string | URL | null) => {
        if (browser.isBlocked) throw new Error('SecurityError');
        browser.position += 1;
        entries.splice(browser.position, Infinity, String(url));
        states.splice(browser.position, Infinity, state);
      },
      replaceState: (state: unknown, _title: string, url?: string | URL | null) => {
        if (browser.isBlocked) throw new Error('SecurityError');
        entries[browser.position] = String(url);
        states[browser.position] = state;
      },
    },
    location: {
      origin: 'https://atlas.example',
      get pathname() {
        return (entries[browser.position] ?? '').split(/[?#]/)[0] ?? '';
      },
      get search() {
        return /\?[^#]*/.exec(entries[browser.position] ?? '')?.[0] ?? '';
      },
      get hash() {
        return /#.*$/.exec(entries[browser.position] ?? '')?.[0] ?? '';
      },
    },
    go: (steps: number) => {
      browser.position += steps;
      target.dispatchEvent(new Event('popstate'));
    },
    leave: () => target.dispatchEvent(new Event('pagehide')),
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    setTimeout,
    clearTimeout,
  };
  return browser;
}
