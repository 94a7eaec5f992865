import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Box, overlaps } from '@/map/layout/world-pixels';
import { readPublishedData } from '../published-data';
import { loadMaterials } from './materials';
import { pictureOf, pictureSize } from './picture';
import { pictureAddress, picturePages } from './picture-page';
import type { TextBlock } from './text-block';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const materials = loadMaterials(root);
const data = readPublishedData(root);
const pages = picturePages(data);
// The ground holds no text: left out, every page is laid out in a few seconds.
const withoutGround = { ...materials, ground: () => '' };
const laidOut = pages.map((page) => ({ page, texts: pictureOf(page, data, withoutGround).texts }));

describe('every page', () => {
  test('has a picture at an address of its own', () => {
    const { catalogue } = data;
    const addresses = pages.map(({ page }) => pictureAddress(page));
    expect(new Set(addresses).size).toBe(
      3 +
        catalogue.peeringLocations.length +
        catalogue.azureRegions.length +
        catalogue.providers.length,
    );
    expect(addresses).toContain('pictures/home.png');
    expect(addresses).toContain('pictures/locations/amsterdam.png');
  });

  test('shows all its text inside the frame, and no text on another', () => {
    const problems = laidOut.flatMap(({ page, texts }) =>
      textProblems(texts).map((problem) => `${pictureAddress(page.page)}: ${problem}`),
    );
    expect(problems).toEqual([]);
  }, 120_000);

  test('says its name, the edition and the source', () => {
    for (const { page, texts } of laidOut) {
      const words = wordsOf(texts);
      expect(words).toContain(`Edition ${page.index.edition.id}`);
      expect(words).toContain('CC\u00a0BY\u00a04.0');
      expect(words).toContain(nameOf(page.page).replaceAll(/\s+/g, ' '));
      expect(words.includes('Not in the newest edition')).toBe(page.index !== data.newest);
    }
  });
});

test('a block outside the frame, or on another, is a problem', () => {
  const texts = laidOut.find(({ page }) => page.page.kind === 'about')?.texts ?? [];
  const [first, ...rest] = texts;
  expect(textProblems(texts)).toEqual([]);
  expect(first).toBeDefined();
  if (first === undefined) return;
  expect(textProblems([moved(first, 900), ...rest])).toContain('"ExpressRoute Atlas" is clipped');
  expect(textProblems([first, first])).toContain('two texts overlap');
});

function nameOf(page: (typeof pages)[number]['page']): string {
  if (page.kind === 'location') return known(data.catalogue.peeringLocations, page.id);
  if (page.kind === 'region') return known(data.catalogue.azureRegions, page.id);
  if (page.kind === 'provider') return known(data.catalogue.providers, page.id);
  return { world: 'ExpressRoute Atlas', changes: 'What changed', about: 'About' }[page.kind];
}

function known(things: readonly { id: string; name: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.name ?? 'no name';
}

function wordsOf(texts: readonly TextBlock[]): string {
  return texts.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
}

function textProblems(texts: readonly TextBlock[]): string[] {
  const frame: Box = { left: 0, top: 0, right: pictureSize.width, bottom: pictureSize.height };
  const inked = texts.flatMap((block) => block.lines.map((line) => inkOf(block, line)));
  return [
    ...inked.filter(({ box }) => !isInside(box, frame)).map(({ text }) => `"${text}" is clipped`),
    ...inked
      .filter(({ box, block }) => !isInside(box, grown(block)))
      .map(({ text }) => `"${text}" is larger than its block`),
    ...texts.flatMap(({ box }, at) =>
      texts.slice(at + 1).some((other) => overlaps(shrunk(box), other.box))
        ? ['two texts overlap']
        : [],
    ),
  ];
}

/** What the letters really cover, by their outlines: a curve stays within its control points. */
function inkOf(block: TextBlock, { text, x, baseline }: TextBlock['lines'][number]) {
  const numbers = materials.outline(text, block.weight, block.size).match(/-?\d+(\.\d+)?/g) ?? [];
  const xs = numbers.filter((_, at) => at % 2 === 0).map((number) => x + Number(number));
  const ys = numbers.filter((_, at) => at % 2 === 1).map((number) => baseline + Number(number));
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return { text, box, block: block.box };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

/** Rounding to whole pixels may move a text by one. */
function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 };
}

/** Blocks may touch. */
function shrunk({ left, top, right, bottom }: Box): Box {
  return { left: left + 0.01, top: top + 0.01, right: right - 0.01, bottom: bottom - 0.01 };
}

function moved(block: TextBlock, by: number): TextBlock {
  return { ...block, lines: block.lines.map((line) => ({ ...line, x: line.x + by })) };
}
