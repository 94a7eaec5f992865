import { spawnSync } from 'node:child_process';

export type Key = 'Enter' | 'Escape';

/** A tab of a browser, as far as the smoke checks need it. */
export type Tab = {
  /** Ends when the page is loaded. */
  goto: (url: string) => Promise<void>;
  /** The value of an expression in the page, as JSON can carry it. */
  read: (expression: string) => Promise<unknown>;
  /** With the pointer, in the middle of the first element that matches a CSS selector. */
  click: (selector: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  pressWithControl: (letter: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Of the window's content, in CSS pixels. */
  setSize: (width: number, height: number) => Promise<void>;
  /** Ends the browser. */
  close: () => Promise<void>;
};

/** A browser engine beside Chromium. `find` gives how to open a tab; null where it is not installed. */
export type Engine = { name: string; find: () => (() => Promise<Tab>) | null; hint: string };

/** The path of the first of these programs that is installed; null where none is. */
export function programPath(names: readonly string[]): string | null {
  for (const name of names) {
    const { stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (stdout?.trim()) return stdout.trim();
  }
  return null;
}
