import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';
import { findNginx } from './find-nginx';

// The browser tests, on the site that `npm run build` wrote; further words go to Playwright.
const browser = findBrowser();
if (browser === null) {
  console.error(
    'No Chromium could be found or installed. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(1);
}
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser, NGINX_PATH: findNginx() ?? '' },
  },
);
process.exit(status ?? 1);
