import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../site-url.ts';
import { configFiles } from './config-files.ts';

/**
 * npm run deploy:config             rewrites deploy/
 * npm run deploy:config -- FOLDER   writes them there, with BASE_PATH for a site below a path
 */
const folder = process.argv[2] ?? 'deploy';
mkdirSync(folder, { recursive: true });
for (const [name, text] of configFiles(siteAddress().base)) {
  writeFileSync(join(folder, name), text);
  console.log(`wrote ${join(folder, name)}`);
}
