import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './storage';
import { createThemeStore, type Theme, type ThemeStore } from './theme-store';

export type { Theme } from './theme-store';

const storageKey = 'theme';
let pageStore: ThemeStore | null = null;

/** The theme on the screen: the system's until the user chooses (public/theme.js paints it first). */
export function useTheme(): { theme: Theme; toggle: () => void } {
  const theme = useSyncExternalStore(subscribe, currentTheme, serverTheme);
  return { theme, toggle };
}

// Stable functions: React would otherwise subscribe anew at every render.
function subscribe(listener: () => void): () => void {
  return storeOfPage().subscribe(listener);
}

function currentTheme(): Theme {
  return storeOfPage().getTheme();
}

function serverTheme(): Theme {
  return 'light';
}

function toggle(): void {
  storeOfPage().toggle();
}

function storeOfPage(): ThemeStore {
  const { dataset } = document.documentElement;
  pageStore ??= createThemeStore({
    readTheme: () => dataset['theme'],
    writeTheme: (theme) => {
      dataset['theme'] = theme;
    },
    readChoice: () => readStored(storageKey),
    writeChoice: (theme) => writeStored(storageKey, theme),
    system: matchMedia('(prefers-color-scheme: dark)'),
    tabs: window,
  });
  return pageStore;
}
