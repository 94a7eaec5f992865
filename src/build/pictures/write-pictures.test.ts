import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { indexEdition } from '@/domain/edition-index';
import type { Edition, PeeringLocation } from '@/domain/model';
import type { Page } from '@/domain/view';
import { readPublishedData } from '../published-data';
import { loadMaterials } from './materials';
import { pictureOf } from './picture';
import { pictureAddress, type PicturePage, picturePages } from './picture-page';
import { largestPicture, renderPicture } from './render';
import { writePictures } from './write-pictures';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const materials = loadMaterials(root);
const data = readPublishedData(root);

afterAll(() => rmSync(folder, { recursive: true }));

// The fullest maps, the longest names, announced and closed things, both sides of the cut.
const sample: Page[] = [
  { kind: 'world' },
  { kind: 'changes', from: null, to: null },
  { kind: 'about' },
  { kind: 'location', id: 'amsterdam' },
  { kind: 'location', id: 'auckland' },
  { kind: 'location', id: 'germany-berlin' },
  { kind: 'region', id: 'norwayeast' },
  { kind: 'region', id: 'usdodeast' },
  { kind: 'provider', id: 'equinix' },
  { kind: 'provider', id: 'ntt-communications-india-network-services-pvt-ltd' },
];
const pages = picturePages(data).filter(({ page }) =>
  sample.some((one) => pictureAddress(one) === pictureAddress(page)),
);

describe('pictures of the published data', () => {
  test('are 1200 x 630, small, each its own, and the same when made again', async () => {
    expect(pages.length).toBe(sample.length);
    await writePictures(folder, pages, data, materials);
    const first = pages.map(({ page }) => readFileSync(join(folder, pictureAddress(page))));
    for (const png of first) {
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(largestPicture);
    }
    expect(new Set(first.map((png) => png.toString('base64'))).size).toBe(pages.length);
    await writePictures(folder, pages, data, loadMaterials(root));
    const again = pages.map(({ page }) => readFileSync(join(folder, pictureAddress(page))));
    expect(again.every((png, at) => png.equals(first[at] ?? Buffer.alloc(0)))).toBe(true);
  }, 120_000);

  test('hold no colour but those of the tokens and their blends', () => {
    const [page] = pages;
    const { svg } = pictureOf(page ?? world(), data, materials);
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map(([, one]) => one));
    const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
    expect([...colours].filter((colour) => !tokens.includes(`${colour};`))).toEqual([]);
  });
});

const hostile = '</text></svg><script>alert("x")</script>&amp;\u0000\ud800<!--';

describe('bad input', () => {
  test('hostile names are drawn as text', async () => {
    const { svg } = pictureOf(renamed(hostile), data, materials);
    expect(svg).not.toMatch(/<script|<!--|<\/text>/);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect((await renderPicture(svg)).length).toBeLessThanOrEqual(largestPicture);
  }, 60_000);

  test('a name without a place to break it is broken anyway, and not clipped', () => {
    const { texts } = pictureOf(renamed('W'.repeat(60)), data, materials);
    expect(Math.max(...texts.slice(0, 5).map(({ box }) => box.right))).toBeLessThan(472);
  });

  test('a text that cannot fit fails', () => {
    expect(() => pictureOf(renamed('W'.repeat(4000)), data, materials)).toThrow('does not fit');
  });

  test('a page that fails is named, and the error is not lost', async () => {
    const page: PicturePage = { page: { kind: 'location', id: 'nowhere' }, index: data.newest };
    await expect(writePictures(folder, [...pages, page], data, materials)).rejects.toThrow(
      'No link picture for pictures/locations/nowhere.png: the edition does not list nowhere',
    );
  }, 60_000);
});

function world(): PicturePage {
  return { page: { kind: 'world' }, index: data.newest };
}

/** Amsterdam under another name, everywhere it stands. */
function renamed(name: string): PicturePage {
  const rename = (location: PeeringLocation): PeeringLocation =>
    location.id === 'amsterdam' ? { ...location, name } : location;
  const { edition } = data.newest;
  const other: Edition = { ...edition, peeringLocations: edition.peeringLocations.map(rename) };
  return { page: { kind: 'location', id: 'amsterdam' }, index: indexEdition(other) };
}
