import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type LockedPackage = { version?: string; license?: string; dev?: boolean; optional?: boolean };

/**
 * The licence texts of every package that reaches the bundle, from the lockfile and the installed
 * packages. A package without a licence file is named with the licence the lockfile gives.
 */
export function thirdPartyNotices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const notices = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.optional !== true)
    .map(([path, entry]) => noticeOf(root, path, entry));
  return [preamble, ...notices].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

const preamble = `ExpressRoute Atlas contains the following software and data.

Data: Microsoft Docs (MicrosoftDocs/azure-docs), CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
Positions: GeoNames, CC BY 4.0; PeeringDB and the public files named in each record.
Base map: Natural Earth, public domain, https://www.naturalearthdata.com/`;

function noticeOf(root: string, path: string, entry: LockedPackage): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const heading = `${name} ${entry.version ?? ''} (${entry.license ?? 'licence not stated'})`;
  const folder = join(root, path);
  const file = existsSync(folder)
    ? readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate))
    : undefined;
  return file === undefined
    ? heading
    : `${heading}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
