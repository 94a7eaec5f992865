import { startPreview } from '../servers';
import type { Engine } from './engine';
import { firefox } from './firefox';
import { smokeChecks } from './smoke';
import { webkit } from './webkit';

// The smoke checks in other engines than Chromium, on the site that `npm run build` wrote to `dist`.
const site = await startPreview('dist', '/');
const counts = { passed: 0, failed: 0 };
try {
  for (const engine of [firefox, webkit]) await runIn(engine, site.origin);
} finally {
  await site.stop();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function runIn({ name, find, hint }: Engine, origin: string): Promise<void> {
  const open = find();
  if (open === null) {
    console.log(`${name}: skipped, not installed here: ${hint}`);
    return;
  }
  const tab = await open();
  try {
    await tab.setSize(1440, 900);
    for (const { what, run } of smokeChecks) {
      const failure = await run(tab, origin).then(
        () => null,
        (error: Error) => error,
      );
      counts[failure === null ? 'passed' : 'failed'] += 1;
      console.log(`${failure === null ? 'ok  ' : 'FAIL'} ${name}: ${what}`);
      if (failure !== null) console.log(`     ${failure.message}`);
    }
  } finally {
    await tab.close();
  }
}
