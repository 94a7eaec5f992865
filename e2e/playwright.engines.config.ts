import { defineConfig } from '@playwright/test';
import chromium from './playwright.config';
import { engines } from './engines';

/** What is tagged as smoke, in the engines that `npm run test:engines` chooses. */
export default defineConfig({
  ...chromium,
  grep: /@smoke/,
  projects: engines.map((engine) => ({
    name: engine,
    use: { browserName: engine, launchOptions: { executablePath: '', args: [] } },
  })),
});
