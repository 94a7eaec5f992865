import { expect, test } from 'vitest';

import { exportFiles } from './exports';
import { differences, outputFiles } from './outputs';
import { importedProject } from '@/testing/project-data';

// Thirteen editions in four forms: long on a slow machine.
test(
  'every edition has its rows, its pairs and its points at their stable addresses',
  { timeout: 30_000 },
  () => {
    const imported = importedProject();
    const files = outputFiles(imported);
    for (const { id, peeringLocations, azureRegions } of imported.editions) {
      const path = `public/data/editions/${id}`;
      const ids = (file: string | undefined) =>
        (file ?? '')
          .split('\r\n')
          .slice(1, -1)
          .map((line) => line.split(',')[1]);
      expect(ids(files.get(`${path}.csv`))).toEqual(
        peeringLocations.map((location) => location.id),
      );
      const pairs = peeringLocations.flatMap(({ id: locationId, providers }) =>
        (providers ?? []).map(() => locationId),
      );
      // Without a pair one record says so, and names no location.
      expect(ids(files.get(`${path}-providers.csv`))).toEqual(pairs.length === 0 ? [''] : pairs);
      const points = JSON.parse(files.get(`${path}.geojson`) ?? '') as { features: unknown[] };
      expect(points.features).toHaveLength(peeringLocations.length + azureRegions.length);
    }
  },
);

test('a check tells a CSV file that is missing, changed or left over', () => {
  const { editions } = importedProject();
  const wanted = new Map(editions.slice(-1).flatMap(exportFiles));
  const [changed = '', missing = ''] = [...wanted.keys()];
  const stored = new Map([...wanted, ['public/data/editions/1999-01-01.csv', '']]);
  stored.set(changed, `${stored.get(changed) ?? ''}more`);
  stored.delete(missing);
  const found = differences(stored, wanted);
  expect(found).toHaveLength(3);
  expect(found.join()).toContain(`${missing}: missing`);
  expect(found.join()).toContain(`${changed}: differs`);
  expect(found.join()).toContain('1999-01-01.csv: no edition gives it');
});
