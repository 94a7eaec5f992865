import { launch } from 'puppeteer-core';
import { type Engine, programPath, type Tab } from './engine';

/** The system's Firefox, over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  hint: 'install it (Debian: firefox-esr) or name it in FIREFOX_PATH',
  find: () => {
    const executablePath = process.env['FIREFOX_PATH'] || programPath(['firefox', 'firefox-esr']);
    return executablePath === null ? null : () => openTab(executablePath);
  },
};

async function openTab(executablePath: string): Promise<Tab> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    read: (expression) => page.evaluate(expression),
    click: async (selector) => {
      const element = await page.waitForSelector(selector);
      const box = await element?.boundingBox();
      if (!box) throw new Error(`${selector} has no box`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    press: (key) => page.keyboard.press(key),
    pressWithControl: async (letter) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(letter as 'k');
      await page.keyboard.up('Control');
    },
    type: (text) => page.keyboard.type(text),
    setSize: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}
