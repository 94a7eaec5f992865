export type Theme = 'light' | 'dark';

/** What the store needs of the page around it. */
export type ThemePage = {
  readTheme: () => string | undefined;
  writeTheme: (theme: Theme) => void;
  readChoice: () => string | null;
  writeChoice: (theme: Theme) => void;
  system: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
  /** Where another tab's choice is announced. */
  tabs: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
};

export type ThemeStore = {
  getTheme: () => Theme;
  toggle: () => void;
  subscribe: (listener: () => void) => () => void;
};

/** Keeps the page in the theme that was chosen, here or in another tab, else in the system's. */
export function createThemeStore(page: ThemePage): ThemeStore {
  const listeners = new Set<() => void>();
  // Outlives a browser that blocks storage.
  let chosen: Theme | null = null;

  const getTheme = (): Theme => toTheme(page.readTheme()) ?? 'light';
  const apply = () => {
    const system = page.system.matches ? 'dark' : 'light';
    page.writeTheme(toTheme(page.readChoice()) ?? chosen ?? system);
    for (const listener of listeners) listener();
  };
  return {
    getTheme,
    toggle: () => {
      chosen = getTheme() === 'dark' ? 'light' : 'dark';
      page.writeChoice(chosen);
      apply();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) {
        page.system.addEventListener('change', apply);
        page.tabs.addEventListener('storage', apply);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        page.system.removeEventListener('change', apply);
        page.tabs.removeEventListener('storage', apply);
      };
    },
  };
}

function toTheme(text: string | null | undefined): Theme | null {
  return text === 'light' || text === 'dark' ? text : null;
}
