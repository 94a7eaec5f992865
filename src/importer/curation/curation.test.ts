import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { importAll } from '../import-all';

const heads = new Map([
  ['azure-regions', 'azure_region,cloud,arm_name,access,basis'],
  ['places', 'kind,cloud,name,city,country_code,latitude,longitude,precision,source'],
  [
    'geopolitical-assignments',
    'peering_location,cloud,geopolitical_region,certainty,offered,basis',
  ],
  ['scoped-provider-aliases', 'cloud,peering_location,alias,canonical,basis'],
  ['editions', 'edition,skus,basis'],
]);

function errorsOf(name: string, row: string) {
  const text = `${heads.get(name) ?? ''}\n${row}\n`;
  return importAll(new Map([[`data/curation/${name}.csv`, text]])).errors;
}

test.each<[file: string, sound: string, column: string, misspelt: string]>([
  ['azure-regions', 'East US,commercial,eastus,,', 'cloud', 'East US,comercial,eastus,,'],
  [
    'azure-regions',
    'East US,commercial,eastus,closed,',
    'access',
    'East US,commercial,eastus,close,',
  ],
  ['places', 'peering,china,A,A,CN,1,2,city,x', 'cloud', 'peering,China,A,A,CN,1,2,city,x'],
  ['places', 'region,china,A,A,CN,1,2,city,x', 'kind', 'regions,china,A,A,CN,1,2,city,x'],
  [
    'places',
    'peering,china,A,A,CN,1,2,district,x',
    'precision',
    'peering,china,A,A,CN,1,2,distric,x',
  ],
  ['geopolitical-assignments', 'A,china,B,inferred,no,', 'cloud', 'A,chin,B,inferred,no,'],
  ['geopolitical-assignments', 'A,china,B,inferred,yes,', 'offered', 'A,china,B,inferred,ja,'],
  ['scoped-provider-aliases', 'china,A,B,C,', 'cloud', ',A,B,C,'],
  ['editions', '2020-01-01,local|standard,x', 'skus', '2020-01-01,local|standrad,x'],
])(
  '%s.csv takes %s, and a misspelt %s is an error with file and line',
  (file, sound, column, misspelt) => {
    expect(errorsOf(file, sound)).toEqual([]);
    expect(errorsOf(file, misspelt)).toMatchObject([
      {
        kind: 'unknown-value',
        file: `data/curation/${file}.csv`,
        line: 2,
        message: expect.stringMatching(`^${column} ".*" is none of `),
      },
    ]);
  },
);

test('dates are written so that nobody has to guess which number is the month', () => {
  const files = readdirSync('data/curation').map((name) => `data/curation/${name}`);
  expect(files.length).toBeGreaterThan(5);
  const doubtful = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g) ?? []).map(
      (date) => `${file}: ${date}`,
    ),
  );
  expect(doubtful).toEqual([]);
});
