import type { Files, Imported } from './import-all';
import { serialise } from './serialise';

/** The files of `public/data/` that an import gives, by path. */
export function outputFiles({ editions, catalogue }: Imported): Files {
  return new Map([
    ['public/data/editions.json', serialise(catalogue)],
    ...editions.map(
      (edition) => [`public/data/editions/${edition.id}.json`, serialise(edition)] as const,
    ),
  ]);
}
