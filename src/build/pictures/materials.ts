import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMeasure } from './font';
import { createGround, readShapes } from './ground';
import type { MapMaterials } from './map-picture';
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
