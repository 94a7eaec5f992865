import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

import { buildBasemap, packFile } from './build-basemap';

const folder = fileURLToPath(new URL('../../../public/basemap/', import.meta.url));

const files = await buildBasemap();
if (process.argv.includes('--check')) {
  const problems = await compare();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${files.size} base-map files are as generated`);
} else {
  await rm(folder, { recursive: true, force: true });
  let size = 0;
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const packed = packFile(content);
    size += packed.length;
    await writeFile(join(folder, path), packed);
  }
  console.log(`${files.size} base-map files, ${Math.round(size / 1000)} kB`);
}

/** Contents are compared, not bytes on disk: another zlib may pack them otherwise. */
async function compare(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const present = entries.filter((entry) => entry.isFile()).length;
  const problems = present === files.size ? [] : [`${present} files instead of ${files.size}`];
  for (const [path, content] of files) {
    const packed = await readFile(join(folder, path)).catch(() => null);
    const found = packed !== null && path.endsWith('.bin') ? inflateRawSync(packed) : packed;
    if (found === null || !found.equals(Buffer.from(content))) problems.push(`${path} differs`);
  }
  return problems;
}
