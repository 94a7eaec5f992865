import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { textOf } from '@/testing/markup-text';
import { publishedIndex } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { Legend } from './Legend';
import type { MarkedPoint } from './key-marks';
import { MarkEntries } from './MarkEntries';
import { ShapeKey } from './ShapeKey';
import { isShown, toggleShown } from './shown-regions';

const all = ['north-america', 'europe', 'asia'];

test('is a group with a check box per geopolitical region of the cloud', () => {
  const markup = renderToStaticMarkup(
    <Legend
      index={sampleIndex()}
      navigation={sampleNavigation(sampleView({ filters: { geo: ['europe'] } }))}
      points={[]}
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
    renderToStaticMarkup(
      <ShapeKey index={publishedIndex(edition)} view={sampleView()} points={[]} />,
    );
  expect(markup('2026-09-16')).toContain('No provider');
  expect(markup('2015-03-31')).not.toContain('No provider');
  expect(markup('2021-02-10')).not.toContain('No provider');
});

const markup = (view: Parameters<typeof sampleView>[0], points: readonly MarkedPoint[] = []) => {
  const shown = sampleView(view);
  return {
    shapes: renderToStaticMarkup(
      <ShapeKey index={publishedIndex('2026-09-16')} view={shown} points={points} />,
    ),
    marks: textOf(renderToStaticMarkup(<MarkEntries view={shown} points={points} hue="blue" />)),
  };
};
const page = { kind: 'changes', from: null, to: null } as const;
const alone = (change: 'added' | 'changed' | 'removed' | null): MarkedPoint => ({
  metroId: null,
  change,
});

test('the key names every mark of the map, and none that it does not show', () => {
  expect(textOf(markup({}).shapes)).toBe('Location Several locations Azure region No provider');
  expect(markup({}, [alone(null)]).marks).toBe('');
  expect(markup({ page }, [alone('removed'), alone('added')]).marks).toBe('Added Removed');
  expect(markup({ page }, [alone('changed')]).marks).toBe('Changed');
  expect(markup({ newSince: '2025-11-13' }, [alone('added')]).marks).toBe('New since 2025-11-13');
  expect(markup({ metroSites: true }).marks).toBe('Metro site');
});

test('the sites of one metro that differ wear the mark of what changed', () => {
  const sites: MarkedPoint[] = [
    { metroId: 'amsterdam', change: 'added' },
    { metroId: 'amsterdam', change: null },
  ];
  expect(markup({ newSince: '2025-11-13' }, sites).marks).toContain('Some locations new');
  expect(markup({ page }, sites).marks).toBe('Added Changed');
});

test('a cloud without a metro of several sites has no key for one', () => {
  expect(markup({ cloud: 'us-government' }).shapes).not.toContain('Several locations');
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
