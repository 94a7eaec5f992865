import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { Legend } from './Legend';
import { ShapeKey } from './ShapeKey';
import { isShown, toggleShown } from './shown-regions';

const all = ['north-america', 'europe', 'asia'];

test('is a group with a check box per geopolitical region of the cloud', () => {
  const markup = renderToStaticMarkup(
    <Legend
      index={sampleIndex()}
      navigation={sampleNavigation(sampleView({ filters: { geo: ['europe'] } }))}
    />,
  );
  expect(markup).toContain('role="group" aria-label="Geopolitical regions"');
  const boxes = markup.match(/<input type="checkbox"[^>]*>/g) ?? [];
  expect(boxes.map((box) => box.includes('checked=""'))).toEqual([false, true, false]);
  const names = boxes.map((box) => {
    const id = /aria-labelledby="([^"]+)"/.exec(box)?.[1] ?? '';
    return new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(markup)?.[1];
  });
  expect(names).toEqual(['North America', 'Europe', 'Asia']);
  expect(markup).toContain('aria-label="Only Asia"');
});

test('explains hollow shapes only where an edition has them', () => {
  const markup = (edition: string) =>
    renderToStaticMarkup(<ShapeKey index={publishedIndex(edition)} cloud="commercial" />);
  expect(markup('2026-09-16')).toContain('No provider');
  expect(markup('2015-03-31')).not.toContain('No provider');
  expect(markup('2021-02-10')).not.toContain('No provider');
});

test('switches a region off and on again without leaving a trace', () => {
  const off = toggleShown(null, 'europe', all);
  expect(off).toEqual(['north-america', 'asia']);
  expect(isShown(off, 'europe')).toBe(false);
  expect(toggleShown(off, 'europe', all)).toBeNull();
});

test('switches the first one on after none', () => {
  expect(toggleShown([], 'asia', all)).toEqual(['asia']);
  expect(toggleShown(['asia'], 'asia', all)).toEqual([]);
});
