import { describe, expect, it, vi } from 'vitest';
import { createThemeStore, type Theme } from './theme-store';

function start({ isStorageBlocked = false, isSystemDark = false } = {}) {
  const system = Object.assign(new EventTarget(), { matches: isSystemDark });
  const tabs = new EventTarget();
  const page: { theme: string | undefined; choice: string | null } = {
    theme: isSystemDark ? 'dark' : 'light',
    choice: null,
  };
  const store = createThemeStore({
    readTheme: () => page.theme,
    writeTheme: (theme) => {
      page.theme = theme;
    },
    readChoice: () => page.choice,
    writeChoice: (theme: Theme) => {
      if (!isStorageBlocked) page.choice = theme;
    },
    system,
    tabs,
  });
  const listener = vi.fn();
  const unsubscribe = store.subscribe(listener);
  const setSystem = (isDark: boolean) => {
    system.matches = isDark;
    system.dispatchEvent(new Event('change'));
  };
  return { store, page, tabs, listener, unsubscribe, setSystem };
}

describe('the theme', () => {
  it('follows the system, live, until something is chosen', () => {
    const { store, listener, setSystem } = start();
    setSystem(true);
    expect(store.getTheme()).toBe('dark');
    expect(listener).toHaveBeenCalledOnce();
    store.toggle();
    expect(store.getTheme()).toBe('light');
    setSystem(false);
    setSystem(true);
    expect(store.getTheme()).toBe('light');
  });

  it('is remembered, and another tab may choose too', () => {
    const { store, page, tabs } = start({ isSystemDark: true });
    store.toggle();
    expect(page).toEqual({ theme: 'light', choice: 'light' });
    page.choice = 'dark';
    tabs.dispatchEvent(new Event('storage'));
    expect(store.getTheme()).toBe('dark');
  });

  it('holds for as long as the page where storage is blocked', () => {
    const { store, setSystem } = start({ isStorageBlocked: true });
    store.toggle();
    expect(store.getTheme()).toBe('dark');
    setSystem(false);
    expect(store.getTheme()).toBe('dark');
  });

  it('takes anything else that stands there for no choice', () => {
    const { store, page, setSystem } = start();
    page.choice = 'purple';
    page.theme = undefined;
    expect(store.getTheme()).toBe('light');
    setSystem(true);
    expect(page.theme).toBe('dark');
  });

  it('is watched only while somebody shows it', () => {
    const { store, unsubscribe, setSystem } = start();
    unsubscribe();
    setSystem(true);
    expect(store.getTheme()).toBe('light');
  });
});
