import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex } from '@/testing/sample-edition';
import { sampleLocation } from '@/testing/sample-things';
import { cellText, neutralised } from './cell-text';
import { csv, locationsCsv, providersCsv, regionsCsv } from './csv';

/** RFC 4180, section 2, written from its grammar: every line ends in CRLF. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) throw new Error('a quote is left open');
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    } else {
      const end = text.slice(at).search(/[,\r\n"]/);
      if (end < 0) throw new Error('the last line does not end');
      field = text.slice(at, at + end);
      at += end;
    }
    row.push(field);
    if (text[at] === ',') {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else {
      throw new Error(`neither a comma nor CRLF at ${String(at)}`);
    }
  }
  return rows;
}

function readRecords(text: string): Map<string, string>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return new Map(header.map((name, position) => [name, row[position] ?? '']));
  });
}

const nasty = oneof(
  string({ unit: 'grapheme' }),
  array(
    constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', '＝', '＋', '－', '＠', ' ', 'a'),
  ).map((parts) => parts.join('')),
);

test('an independent reader gets back every cell, whatever it holds', () => {
  assert(
    property(array(tuple(nasty, nasty)), (rows) => {
      const read = readCsv(csv({ header: ['a', 'b'], rows }));
      expect(read).toEqual([['a', 'b'], ...rows.map((row) => row.map(neutralised))]);
    }),
  );
});

test('no string runs as a formula, and nothing but an apostrophe is put before it', () => {
  assert(
    property(nasty, (text) => {
      const cell = cellText(text);
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      expect(cell === text || cell === `'${text}`).toBe(true);
    }),
  );
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
    expect(cellText(`${start}1+1`)).toBe(`'${start}1+1`);
  }
  expect(cellText('Newport(Wales)')).toBe('Newport(Wales)');
  expect(cellText(['=1', 'Equinix'])).toBe("'=1; Equinix");
});

test('numbers stay numbers; what is not published is empty, what is none counts 0', () => {
  const west = sampleLocation({
    pricingZone: null,
    localRegionIds: [],
    providers: null,
    coordinates: { latitude: 41.85, longitude: -87.62, precision: 'city', source: 'test' },
  });
  const [record] = readRecords(locationsCsv(sampleIndex(), [west]));
  expect(record?.get('longitude')).toBe('-87.62');
  expect(record?.get('coordinatesPrecision')).toBe('city');
  expect(record?.get('pricingZone')).toBe('');
  expect(record?.get('localRegionCount')).toBe('0');
  expect(record?.get('providerCount')).toBe('');
  expect(cellText(Number.NaN)).toBe('');
});

test('a hostile name leaves every other cell in its column', () => {
  const name = '=HYPERLINK("http://x","a")\r\n,"<b>&';
  const index = sampleIndex();
  const [plain] = readRecords(locationsCsv(index, [sampleLocation({ id: 'x' })]));
  const [hostile] = readRecords(locationsCsv(index, [sampleLocation({ id: 'x', name })]));
  expect(hostile?.get('name')).toBe(`'${name}`);
  plain?.set('name', `'${name}`);
  expect(hostile).toEqual(plain);
});

test('the newest edition, read back, says what its file says', () => {
  const index = publishedIndex('2026-09-16');
  const { peeringLocations, azureRegions } = index.edition;
  const records = readRecords(locationsCsv(index, peeringLocations));
  expect(records.map((record) => record.get('id'))).toEqual(peeringLocations.map(({ id }) => id));
  const amsterdam = records.find((record) => record.get('id') === 'amsterdam');
  expect(amsterdam?.get('name')).toBe('Amsterdam');
  expect(amsterdam?.get('geopoliticalRegion')).toBe('Europe');
  expect(amsterdam?.get('geopoliticalCertainty')).toBe('published');
  expect(amsterdam?.get('localRegionIds')).toBe('westeurope');
  expect(amsterdam?.get('localRegions')).toBe('West Europe');
  expect(amsterdam?.get('supportsDirect')).toBe('true');
  expect(amsterdam?.get('supportsMetro')).toBe('true');
  for (const record of records) {
    const hasMetro = record.get('supportsMetro') === 'true';
    expect(record.get('metroSites') !== '').toBe(hasMetro);
  }
  expect(amsterdam?.get('providerCount')).toBe('28');
  expect(amsterdam?.get('providerIds')?.split('; ')).toHaveLength(28);
  expect(amsterdam?.get('edition')).toBe('2026-09-16');
  expect(amsterdam?.get('source')).toContain('CC BY 4.0');

  const pairs = readRecords(providersCsv(index, peeringLocations));
  expect(pairs).toHaveLength(
    peeringLocations.reduce((sum, location) => sum + (location.providers?.length ?? 0), 0),
  );
  const counted = pairs.filter(
    (pair) => pair.get('locationId') === 'amsterdam' && pair.get('counted') === 'true',
  );
  expect(counted).toHaveLength(28);

  const regions = readRecords(regionsCsv(index, azureRegions));
  expect(regions.map((record) => record.get('id'))).toEqual(azureRegions.map(({ id }) => id));
  const denmark = regions.find((record) => record.get('id') === 'denmarkeast');
  expect(denmark?.get('geopoliticalCertainty')).toBe('inferred');
  expect(denmark?.get('localFromIds')?.split('; ').sort()).toEqual(['copenhagen', 'copenhagen2']);
});

test('a table without rows says in one record what it is of, and why there are none', () => {
  const index = publishedIndex('2021-02-10');
  const { peeringLocations } = index.edition;
  const files: [text: string, why: string][] = [
    [
      providersCsv(index, peeringLocations),
      'no rows: providers of these peering locations are not published',
    ],
    [providersCsv(index, []), 'no rows: the filters leave no peering location'],
    [locationsCsv(index, []), 'no rows: the filters leave no peering location'],
    [regionsCsv(index, []), 'no rows: the filters leave no Azure region'],
  ];
  const [first] = readRecords(locationsCsv(index, peeringLocations));
  for (const [text, why] of files) {
    const [record, ...others] = readRecords(text);
    expect(others).toEqual([]);
    const filled = [...(record ?? [])].filter(([, cell]) => cell !== '');
    expect(filled).toEqual([
      ['edition', '2021-02-10'],
      ['source', `${first?.get('source') ?? ''}; ${why}`],
    ]);
  }
});

test('an edition of 2015 has no local regions', () => {
  const founding = publishedIndex('2015-03-31');
  for (const region of readRecords(regionsCsv(founding, founding.edition.azureRegions))) {
    expect(region.get('localFromCount')).toBe('');
  }
});
