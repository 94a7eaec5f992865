import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { Edition } from '@/domain/model';

import { importPages } from './import-pages';
import { projectFiles } from '@/testing/project-data';

const folder = 'src/importer/fixtures';
const read = (name: string) => [name, readFileSync(`${folder}/${name}.txt`, 'utf8')] as const;
const pages = new Map([read('upstream-include.md'), read('upstream-providers.md')]);
const result = importPages(projectFiles(), '2026-12-01', pages);
const text = (path: string) => result.files.get(path) ?? '';
const edition: Edition = JSON.parse(text('public/data/editions/2026-12-01.json'));

test('complete upstream pages give an edition', () => {
  expect(result.errors).toEqual([]);
  const summary = edition.peeringLocations.map((one) => [
    one.id,
    one.geopoliticalRegionId,
    one.localRegionIds?.join(),
    one.supportsDirect,
    one.facilities?.map((facility) => facility.name).join(),
    one.providers?.map((provider) => provider.providerId).join(),
  ]);
  expect(summary).toEqual([
    [
      'amsterdam',
      'europe',
      'westeurope',
      true,
      'Equinix AM5',
      'colt,digital-realty,equinix,lumen-level-3-communications',
    ],
    ['amsterdam2', 'europe', 'westeurope', true, 'Digital Realty AMS8', 'att-netbond,zayo'],
    ['london', 'europe', 'uksouth', true, 'Equinix LD5,Equinix LD6', 'equinix'],
    ['newport-wales', 'europe', '', false, 'Next Generation Data', ''],
    [
      'us-government-phoenix',
      'us-government-cloud',
      'usgovarizona',
      true,
      'CyrusOne Chandler',
      'megaport',
    ],
  ]);
  expect(edition.skus).toEqual(['local', 'standard', 'premium']);
  expect(edition.metroSites.map((one) => one.id)).toEqual(['amsterdam-metro']);
  expect(edition.otherConnectivity?.exchangeProviders).toEqual([
    {
      name: 'Equinix Cloud Exchange',
      url: 'https://www.equinix.com/exchange',
      providerId: 'equinix',
    },
    { name: 'Megaport', url: 'https://www.megaport.com/', providerId: 'megaport' },
  ]);
  expect(edition.otherConnectivity?.satelliteOperators.map((one) => one.name)).toEqual([
    'Intelsat',
  ]);
});

test('each repair is told with the line of the page', () => {
  expect(result.anomalies.map(({ file, line, kind }) => `${file}:${line} ${kind}`)).toEqual([
    'upstream-include.md:11 empty-item',
    'upstream-providers.md:29 broken-break',
    'upstream-providers.md:30 blank-in-name',
    'upstream-providers.md:30 broken-break',
    'upstream-providers.md:30 empty-item',
    'upstream-providers.md:37 joined-addresses',
    'upstream-providers.md:38 empty-cell',
  ]);
});

test('what came and went since the last edition is told', () => {
  expect(result.changes).toContain('removed: peering location Tokyo (tokyo)');
  expect(result.changes).toContain('removed: Azure region Japan East (japaneast)');
  expect(result.changes.filter((change) => /^added: (?:peering|Azure)/.test(change))).toEqual([]);
});

test('what changed at a location is told by column', () => {
  expect(result.changes).toContain(
    'changed: peering location Amsterdam2 (amsterdam2): facility +Digital Realty AMS8, -Digital Realty(Interxion) AMS8',
  );
  const providers = result.changes.find((change) => change.includes('(london): providers '));
  expect(providers).toMatch(/-Colt\b/);
});

test('the same pages a month later: no table differs', () => {
  const files = new Map([...projectFiles(), ...result.files]);
  const again = importPages(files, '2027-01-01', pages);
  expect(again.errors).toEqual([]);
  expect(again.changes).toEqual(['No table differs from edition 2026-12-01.']);
});

test('tables are kept as they are, prose is not', () => {
  const kept = text('data/sources/2026-12-01/providers-by-location.md');
  expect(kept).toContain('`Digital Realty<br/Equinix`');
  expect(kept).toContain('ms.date: 12/01/2026');
  expect(kept).not.toContain('Billing starts');
  expect(text('data/curation/editions.csv')).toMatch(/\n2026-12-01,local\|standard\|premium,.+\n$/);
  expect(edition.tables.map((table) => [table.kind, table.date])).toEqual([
    ['geopolitical-regions', '2026-11-20'],
    ['other-connectivity', '2026-12-01'],
    ['providers-by-location', '2026-12-01'],
  ]);
});

test('the kept files give the same edition again as pure tables', () => {
  const kept = [...result.files].filter(([path]) => path.startsWith('data/sources/2026-12-01/'));
  const again = importPages(projectFiles(), '2026-12-02', new Map(kept));
  const repeated: Edition = JSON.parse(
    again.files.get('public/data/editions/2026-12-02.json') ?? '{}',
  );
  const facts = ({ id: _id, tables: _tables, ...rest }: Edition) => rest;
  expect(facts(repeated)).toEqual(facts(edition));
});
