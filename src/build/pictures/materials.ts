import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexEdition } from '@/domain/edition-index';
import { decodeCatalogue, decodeEdition } from '@/edition/decode';
import type { Result } from '@/domain/result';
import { loadMeasure } from './font';
import { createGround, readShapes } from './ground';
import type { MapMaterials } from './map-picture';
import type { PictureData } from './picture-page';
import { createOutline } from './text-outline';
import { lightTheme } from './theme';

/** Land, colours and fonts from the project's folder; what is missing throws: a build error. */
export function loadMaterials(root: string): MapMaterials {
  const read = (file: string) => readFileSync(join(root, file));
  const theme = lightTheme(read('src/styles/tokens.css').toString());
  const level = (name: string) => readShapes(read(`public/basemap/world-${name}.bin`));
  return {
    theme,
    ground: createGround(level('110m'), level('50m'), theme),
    measure: loadMeasure(),
    outline: createOutline(),
  };
}

/** The editions as the site serves them, each read once, when it is first asked for. */
export function loadPictureData(root: string): PictureData {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(root, 'public/data', file), 'utf8'));
  const catalogue = valueOf(decodeCatalogue(read('editions.json')), 'editions.json');
  const loaded = new Map<string, ReturnType<typeof indexEdition>>();
  const editionOf = (id: string) => {
    const file = `editions/${id}.json`;
    const index = loaded.get(id) ?? indexEdition(valueOf(decodeEdition(read(file)), file).edition);
    loaded.set(id, index);
    return index;
  };
  return { catalogue, newest: editionOf(catalogue.editions.at(-1)?.id ?? ''), editionOf };
}

function valueOf<Value>(result: Result<Value, unknown>, file: string): Value {
  if (result.kind === 'failed') throw new Error(`${file} cannot be read`);
  return result.value;
}
