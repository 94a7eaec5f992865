import { describe, expect, it } from 'vitest';
import { isSearchShortcut, shortcutName } from './search-shortcut';

const press = (key: string, held: Partial<Parameters<typeof isSearchShortcut>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('isSearchShortcut', () => {
  it('is Ctrl+K or Cmd+K anywhere', () => {
    expect(isSearchShortcut(press('k', { ctrlKey: true }), false)).toBe(true);
    expect(isSearchShortcut(press('K', { metaKey: true }), false)).toBe(true);
  });

  it('leaves other combinations to the browser', () => {
    expect(isSearchShortcut(press('k'), true)).toBe(false);
    expect(isSearchShortcut(press('k', { ctrlKey: true, shiftKey: true }), true)).toBe(false);
    expect(isSearchShortcut(press('k', { ctrlKey: true, altKey: true }), true)).toBe(false);
    expect(isSearchShortcut(press('k', { ctrlKey: true, metaKey: true }), true)).toBe(false);
  });

  it('is / on the map alone, also where / needs Shift', () => {
    expect(isSearchShortcut(press('/'), true)).toBe(true);
    expect(isSearchShortcut(press('/', { shiftKey: true }), true)).toBe(true);
    expect(isSearchShortcut(press('/'), false)).toBe(false);
    expect(isSearchShortcut(press('/', { ctrlKey: true }), true)).toBe(false);
  });
});

it('names the shortcut as the system does', () => {
  expect(shortcutName('MacIntel')).toBe('⌘K');
  expect(shortcutName('Win32')).toBe('Ctrl K');
  expect(shortcutName('')).toBe('Ctrl K');
});
