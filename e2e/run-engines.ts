import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';
import { chooseEngines, type Engine, engines, type EngineState } from './engines';

// The smoke tests in other engines, on the site that `npm run build` wrote; nothing is installed.
const types = { firefox, webkit };
const states = new Map<Engine, EngineState>();
for (const engine of engines) states.set(engine, await stateOf(engine));
const { chosen, skipped } = chooseEngines((engine) => states.get(engine) ?? 'missing');
for (const line of skipped) console.log(line);
if (chosen.length > 0) {
  const projects = chosen.map((engine) => `--project=${engine}`);
  const words = ['playwright', 'test', '--config', 'e2e/playwright.engines.config.ts'];
  const { status } = spawnSync('npx', [...words, ...projects, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

async function stateOf(engine: Engine): Promise<EngineState> {
  if (!existsSync(types[engine].executablePath())) return 'missing';
  try {
    await (await types[engine].launch()).close();
    return 'ready';
  } catch {
    return 'broken';
  }
}
