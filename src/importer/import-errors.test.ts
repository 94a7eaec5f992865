import { describe, expect, test } from 'vitest';

import type { Edition } from '@/domain/model';

import { importPages } from './import-pages';

const geopolitical = `| Geopolitical region | Azure regions | ExpressRoute locations |
|--|--|--|
| **Europe** | West Europe | Amsterdam |
`;

const providers = (...rows: string[]) =>
  [
    '### Global commercial Azure',
    '',
    '| Location | Address | Zone | Local Azure regions | ER Direct | Service providers |',
    '|--|--|--|--|--|--|',
    ...rows,
    '',
  ].join('\n');

const amsterdam = '| **Amsterdam** | Equinix AM5 | 1 | West Europe | &check; | `Equinix` |';

const curation = new Map([
  [
    'data/curation/azure-regions.csv',
    'azure_region,cloud,arm_name,access,basis\nWest Europe,commercial,westeurope,,\n',
  ],
  [
    'data/curation/places.csv',
    'kind,cloud,name,city,country_code,latitude,longitude,precision,source\nregion,commercial,West Europe,Netherlands,NL,52.3667,4.9,published,x\npeering,commercial,Amsterdam,Amsterdam,NL,52.2934,4.94505,facility,x\n',
  ],
]);

function run(page: string, date = '2026-12-01') {
  const pages = new Map([
    ['include.md', geopolitical],
    ['page.md', page],
  ]);
  return importPages(curation, date, pages);
}

test('the sound pages give an edition without a word', () => {
  const { files, errors, anomalies } = run(providers(amsterdam));
  expect({ errors, anomalies }).toEqual({ errors: [], anomalies: [] });
  expect([...files.keys()]).toEqual([
    'data/sources/2026-12-01/geopolitical-regions.md',
    'data/sources/2026-12-01/providers-by-location.md',
    'data/curation/editions.csv',
    'public/data/schema.json',
    'public/data/editions.json',
    'public/data/history.json',
    'public/data/editions/2026-12-01.json',
    'public/data/editions/2026-12-01.csv',
    'public/data/editions/2026-12-01-providers.csv',
    'public/data/editions/2026-12-01.geojson',
  ]);
});

describe('errors name file, line and reason, and nothing is to be written', () => {
  test.each<[string, string, string, number]>([
    ['an unknown header', providers(amsterdam).replace('Zone', 'Weather'), 'unknown-header', 3],
    [
      'a missing header',
      providers(amsterdam).split('\n').toSpliced(2, 2).join('\n'),
      'missing-header',
      3,
    ],
    ['a cell too many', providers(amsterdam, `${amsterdam} x |`), 'column-count', 6],
    ['a cell too few', providers('| **Amsterdam** | 1 |'), 'column-count', 5],
    [
      'an unknown section',
      providers(amsterdam).replace('Global commercial', 'Lunar'),
      'unknown-section',
      3,
    ],
    [
      'a list in an unknown section',
      `${providers(amsterdam)}\n## Connectivity through balloons\n\n* One\n`,
      'unknown-section',
      9,
    ],
    [
      'two names with one id',
      providers(amsterdam, amsterdam.replace('Equinix`', 'EQUINIX`')),
      'two-names-one-id',
      6,
    ],
    [
      'two locations with one id',
      providers(amsterdam, amsterdam.replace('Amsterdam', 'amsterdam')),
      'two-names-one-id',
      6,
    ],
    ['a row without a name', providers(amsterdam.replace('**Amsterdam**', '')), 'missing-name', 5],
    ['a comment without end', `${providers(amsterdam)}<!-- kept for later\n`, 'unclosed', 6],
    ['a page that is all comment', `<!-- moved\n${providers(amsterdam)}`, 'unclosed', 1],
    ['code without end', providers(amsterdam, '', '```azurecli', 'az account show'), 'unclosed', 7],
    [
      'the rest of a row in a line of its own',
      providers(amsterdam.replace('1 |', '1 |\n')),
      'column-count',
      5,
    ],
  ])('%s', (_what, page, kind, line) => {
    const { files, errors } = run(page);
    expect(errors).toContainEqual(expect.objectContaining({ kind, file: 'page.md', line }));
    expect(files.size).toBe(0);
  });

  test('a page without tables, a wrong date, a missing geopolitical table', () => {
    expect(run('Only prose.').errors).toMatchObject([{ kind: 'missing-table', file: 'page.md' }]);
    expect(run(providers(amsterdam), '2026-13-45').errors).toMatchObject([{ kind: 'bad-date' }]);
    for (const date of ['2026-02-30', '2026-04-31', '2025-02-29', '2026-1-2', 'today']) {
      expect(run(providers(amsterdam), date).errors).toMatchObject([
        { kind: 'bad-date', message: expect.stringContaining(`"${date}"`) },
      ]);
    }
    expect(run(providers(amsterdam), '2028-02-29').errors).toEqual([]);
    const alone = importPages(curation, '2026-12-01', new Map([['page.md', providers(amsterdam)]]));
    expect(alone.errors.map((one) => one.kind)).toContain('missing-table');
    expect(alone.files.size).toBe(0);
  });

  test('an edition that there is already', () => {
    const first = run(providers(amsterdam));
    const again = importPages(
      new Map([...curation, ...first.files]),
      '2026-12-01',
      new Map([['include.md', geopolitical]]),
    );
    expect(again.errors).toMatchObject([{ kind: 'edition-exists' }]);
  });
});

describe('a row without its first bar is a row, and told', () => {
  const london = amsterdam.replace('Amsterdam', 'London').replace('`Equinix`', '`Colt`');
  const opened = (row: string) => row.replace('| ', '');
  test.each<[string, string[], number]>([
    ['first', [opened(amsterdam), london], 5],
    ['last', [london, opened(amsterdam)], 6],
    ['only', [opened(amsterdam)], 5],
  ])('%s of its table', (_what, rows, line) => {
    const { files, errors, anomalies } = run(providers(...rows));
    expect(errors).toEqual([]);
    const told = { kind: 'missing-first-bar', file: 'page.md', line };
    expect(anomalies).toContainEqual(expect.objectContaining(told));
    const edition: Edition = JSON.parse(files.get('public/data/editions/2026-12-01.json') ?? '');
    const found = edition.peeringLocations.find((location) => location.id === 'amsterdam');
    expect(found?.providers?.map((one) => one.providerId)).toEqual(['equinix']);
    expect(files.get('data/sources/2026-12-01/providers-by-location.md')).toContain(
      rows.join('\n'),
    );
  });

  test('header and separator may lack it too', () => {
    const page = providers(amsterdam).replaceAll(/^\| ?/gm, '');
    const { errors, anomalies } = run(page.replace('--|--', ':--|--'));
    expect(errors).toEqual([]);
    const lines = anomalies.filter((one) => one.kind === 'missing-first-bar');
    expect(lines.map((one) => one.line)).toEqual([3, 5]);
  });
});

describe('reports', () => {
  test.each<[string, string, string, number]>([
    [
      'an unknown location',
      providers(amsterdam, amsterdam.replace('Amsterdam', 'Atlantis')),
      'unknown-name',
      6,
    ],
    [
      'an unknown Azure region',
      providers(amsterdam.replace('West Europe', 'Europe North')),
      'unknown-name',
      5,
    ],
    [
      'a location in no geopolitical region',
      providers(amsterdam, amsterdam.replace('Amsterdam', 'Atlantis')),
      'no-geopolitical-region',
      6,
    ],
    ['an empty providers cell', providers(amsterdam.replace('`Equinix`', '')), 'empty-cell', 5],
    ['an empty Local cell', providers(amsterdam.replace('West Europe', '')), 'empty-cell', 5],
    ['a value not understood', providers(amsterdam.replace('| 1 |', '| 9 |')), 'unknown-value', 5],
    ['a bar in prose', providers(amsterdam, '', 'Oslo | Digiplex | 1 |'), 'bar-in-text', 7],
    ['a line of prose under a table', providers(amsterdam, 'Megaport'), 'text-after-table', 6],
    [
      'a lookalike of a provider',
      providers(amsterdam.replace('`Equinix`', '`Mega Port`<br/>`Megaport`')),
      'similar-names',
      5,
    ],
  ])('%s', (_what, page, kind, line) => {
    const { anomalies, errors, files } = run(page);
    expect(errors).toEqual([]);
    expect(anomalies).toContainEqual(expect.objectContaining({ kind, file: 'page.md', line }));
    expect(files.size).toBeGreaterThan(0);
  });
});
