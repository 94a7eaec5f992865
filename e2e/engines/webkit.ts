import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key as Keys, until, type WebDriver } from 'selenium-webdriver';
import { ended, freePort, untilAnswered } from '../servers';
import { type Engine, programPath, type Tab } from './engine';

const patienceMs = 15_000;

/** WebKitGTK's small browser, over WebDriver, on a screen of its own. */
export const webkit: Engine = {
  name: 'WebKit',
  hint: 'install it (Debian: webkit2gtk-driver and xvfb)',
  find: () => {
    const driver = programPath(['WebKitWebDriver']);
    const screen = programPath(['xvfb-run']);
    const binary = browserPath();
    if (driver === null || screen === null || binary === null) return null;
    return () => openTab(driver, binary);
  },
};

function browserPath(): string | null {
  for (const machine of foldersIn('/usr/lib')) {
    for (const version of foldersIn(machine)) {
      const path = join(version, 'MiniBrowser');
      if (version.includes('webkit2gtk') && existsSync(path)) return path;
    }
  }
  return null;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

async function openTab(program: string, binary: string): Promise<Tab> {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 1600x1200x24'];
  const server = spawn('xvfb-run', [...screen, program, `--port=${port}`], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(`${origin}/status`, server);
  const driver = await new Builder()
    .usingServer(origin)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build();
  const close = async () => {
    await driver.quit();
    await ended(server);
  };
  return { ...tabOf(driver), close };
}

function tabOf(driver: WebDriver): Omit<Tab, 'close'> {
  const send = (...keys: string[]) =>
    driver
      .actions()
      .sendKeys(...keys)
      .perform();
  return {
    goto: (url) => driver.get(url),
    read: (expression) => driver.executeScript(`return (${expression})`),
    click: async (selector) => {
      const origin = await driver.wait(until.elementLocated(By.css(selector)), patienceMs);
      await driver.actions().move({ origin }).click().perform();
    },
    press: (key) => send(key === 'Enter' ? Keys.ENTER : Keys.ESCAPE),
    pressWithControl: (letter) =>
      driver.actions().keyDown(Keys.CONTROL).sendKeys(letter).keyUp(Keys.CONTROL).perform(),
    type: (text) => send(text),
    setSize: async (width, height) => {
      const [sides = 0, bars = 0] = await driver.executeScript<number[]>(
        'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      await driver
        .manage()
        .window()
        .setRect({ width: width + sides, height: height + bars });
    },
  };
}
