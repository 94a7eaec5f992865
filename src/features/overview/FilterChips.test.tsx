import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Cloud } from '@/domain/model';
import { textOf } from '@/testing/markup-text';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleView } from '@/testing/sample-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { Overview } from './Overview';

function overview(edition: string, cloud: Cloud = 'commercial'): string {
  return renderToStaticMarkup(
    <Overview
      index={publishedIndex(edition)}
      catalogue={publishedCatalogue()}
      navigation={sampleNavigation(sampleView({ edition, cloud }))}
      inView={null}
      onHighlight={() => {}}
      highlightedLocationId={null}
    />,
  );
}

/** The chips, with what describes each. */
function chips(markup: string): { name: string; description: string }[] {
  const start = markup.indexOf('aria-label="Filters"');
  const row = markup.slice(start, markup.indexOf('in view', start));
  return [...row.matchAll(/<button[^>]*aria-describedby="([^"]+)"[^>]*>(.*?)<\/button>/g)].map(
    ([, id = '', inner = '']) => ({
      name: textOf(inner).trim(),
      description: new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(markup)?.[1] ?? '',
    }),
  );
}

const names = (markup: string) => chips(markup).map(({ name }) => name.split(' ')[0]);

describe('the chips', () => {
  test('explain themselves, each in a sentence of its own', () => {
    const found = chips(overview('2026-09-16'));
    expect(found.map(({ name }) => name.split(' ')[0])).toEqual([
      'Cloud',
      'Provider',
      'Reaches',
      'Local',
      'Direct',
      'Metro',
      'Zone',
    ]);
    expect(new Set(found.map(({ description }) => description)).size).toBe(found.length);
    for (const { description } of found) expect(description.length).toBeGreaterThan(20);
  });

  test('leave out what is not published, and say so in words instead of a zero', () => {
    for (const edition of ['2015-03-31', '2021-02-10']) {
      const markup = overview(edition);
      expect(names(markup)).toEqual(['Cloud', 'Reaches']);
      expect(textOf(markup)).toContain(
        'Not published in this edition: providers, Local, ExpressRoute Direct, Metro sites, pricing zones.',
      );
    }
    expect(textOf(overview('2026-09-16'))).not.toContain('Not published in');
  });

  test('follow the cloud, which may publish less than the edition', () => {
    const markup = overview('2026-09-16', 'us-government');
    expect(names(markup)).toEqual(['Cloud', 'Provider', 'Reaches', 'Local', 'Direct']);
    expect(textOf(markup)).toContain(
      'Not published in this edition for the US Government cloud: Metro sites, pricing zones.',
    );
  });

  test('keep a zero that the tables do say', () => {
    const markup = overview('2026-09-16', 'china');
    expect(chips(markup).find(({ name }) => name.startsWith('Local'))?.name).toBe('Local 0');
  });
});

describe('where providers are not published', () => {
  test('no row stands under a column of them, and no dash in place of the figure', () => {
    const text = textOf(overview('2021-02-10'));
    expect(text).not.toContain('–');
    expect(text).not.toMatch(/in view Providers/);
    expect(textOf(overview('2026-09-16'))).toMatch(/in view Providers/);
    expect(text).toContain('providers not published');
  });
});

test('a heading does not repeat the code where it is the name', () => {
  expect(textOf(overview('2015-03-31'))).not.toMatch(/\bUS\s+US\b/);
  expect(textOf(overview('2026-09-16'))).toMatch(/North America NA/);
});
