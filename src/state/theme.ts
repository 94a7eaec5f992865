import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './storage';

export type Theme = 'light' | 'dark';

const storageKey = 'theme';
const darkQuery = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();
// Outlives a browser that blocks storage.
let chosen: Theme | null = null;

/** The theme on the screen: the system's until the user chooses (public/theme.js paints it first). */
export function useTheme(): { theme: Theme; toggle: () => void } {
  const theme = useSyncExternalStore(subscribe, currentTheme, serverTheme);
  return { theme, toggle };
}

function currentTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

function serverTheme(): Theme {
  return 'light';
}

function toggle(): void {
  chosen = currentTheme() === 'dark' ? 'light' : 'dark';
  writeStored(storageKey, chosen);
  apply();
}

/** Paints what holds now: the choice, else the system's. */
function apply(): void {
  const stored = toTheme(readStored(storageKey)) ?? chosen;
  const system: Theme = matchMedia(darkQuery).matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = stored ?? system;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia(darkQuery);
  if (listeners.size === 0) {
    system.addEventListener('change', apply);
    // Another tab's choice holds here too.
    window.addEventListener('storage', apply);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    system.removeEventListener('change', apply);
    window.removeEventListener('storage', apply);
  };
}

function toTheme(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null;
}
