import { compareText } from './assemble/order';
import { exportFiles } from './exports';
import { buildHistory } from './history';
import type { Files, Imported } from './import-all';
import { jsonSchema } from './json-schema';
import { serialise } from './serialise';

/** The files of `public/data/` that an import gives, by path. */
export function outputFiles({ editions, catalogue }: Imported): Files {
  return new Map([
    ['public/data/schema.json', jsonSchema()],
    ['public/data/editions.json', serialise(catalogue)],
    ['public/data/history.json', serialise(buildHistory(editions))],
    ...editions.map(
      (edition) => [`public/data/editions/${edition.id}.json`, serialise(edition)] as const,
    ),
    ...editions.flatMap(exportFiles),
  ]);
}

/** How stored files differ from what an import gives; nothing where they are the same. */
export function differences(stored: Files, wanted: Files): string[] {
  const changed = [...wanted].flatMap(([path, text]) => {
    const there = stored.get(path);
    if (there === undefined) return [`${path}: missing`];
    return there === text ? [] : [`${path}: differs from line ${firstDifference(there, text)}`];
  });
  const surplus = [...stored.keys()].filter(
    (path) => path.startsWith('public/data/editions/') && !wanted.has(path),
  );
  return [...changed, ...surplus.map((path) => `${path}: no edition gives it`)].sort(compareText);
}

function firstDifference(first: string, second: string): number {
  const lines = second.split('\n');
  return first.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}
