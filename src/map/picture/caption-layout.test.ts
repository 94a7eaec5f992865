import { expect, test } from 'vitest';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { type Caption, captionPadding, layoutCaption, type Measure } from './caption-layout';

/** Every letter as wide as every other. */
const measure: Measure = (text) => text.length * 7;

const caption: Caption = {
  title: 'Queretaro (Mexico) · ExpressRoute Atlas',
  sentence: 'Queretaro (Mexico): Standard reaches 12 of 57 Azure regions',
  legend: [
    { sign: { kind: 'sign', sign: geopoliticalSign('north-america') }, text: 'North America' },
    {
      sign: { kind: 'sign', sign: geopoliticalSign('australia-government') },
      text: 'Australia Government and everything else with a very long name',
    },
    { sign: { kind: 'hollow', hue: 'blue' }, text: 'No provider' },
  ],
  source: 'Edition 2026-09-16 · Source: Microsoft Docs, CC BY 4.0 · Map: Natural Earth',
  link: 'https://atlas.example/locations/queretaro-mexico/?edition=2026-09-16&geo=north-america',
};

test.each([1440, 768, 390, 320])('nothing leaves a picture that is %i px wide', (width) => {
  const { height, items } = layoutCaption(caption, width, measure);
  for (const item of items) {
    const right = item.left + (item.kind === 'text' ? measure(item.text, item.style) : 14);
    expect(item.left).toBeGreaterThanOrEqual(captionPadding);
    expect(right).toBeLessThanOrEqual(width - captionPadding);
    expect(item.middle).toBeGreaterThan(0);
    expect(item.middle).toBeLessThan(height - captionPadding);
  }
});

test('every word is there, in order, and no two texts stand on one another', () => {
  const { items } = layoutCaption(caption, 320, measure);
  const texts = items.filter((item) => item.kind === 'text');
  const words = (style: string) =>
    texts
      .filter((item) => item.style === style)
      .map(({ text }) => text)
      .join(style === 'link' ? '' : ' ');
  expect(words('title')).toBe(caption.title);
  expect(words('sentence')).toBe(caption.sentence);
  expect(words('source')).toBe(caption.source);
  expect(words('link')).toBe(caption.link);
  expect(words('code')).toBe('NA AUG');
  expect(words('legend')).toBe(caption.legend.map(({ text }) => text).join(' '));
  const boxes = texts.map(({ text, style, left, middle }) => ({
    left,
    right: left + measure(text, style),
    middle,
  }));
  const touching = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => Math.abs(a.middle - b.middle) < 15 && a.left < b.right && b.left < a.right),
  );
  expect(touching).toEqual([]);
});

test('a wide picture has the legend in one row, a narrow one in several', () => {
  const rows = (width: number) =>
    new Set(
      layoutCaption(caption, width, measure)
        .items.filter(({ kind }) => kind === 'sign')
        .map(({ middle }) => middle),
    ).size;
  expect(rows(1440)).toBe(1);
  expect(rows(390)).toBe(3);
});

test('what is empty takes no room', () => {
  const empty = { title: '', sentence: '', legend: [], source: '', link: '' };
  expect(layoutCaption(empty, 390, measure)).toEqual({ height: 2 * captionPadding, items: [] });
});
