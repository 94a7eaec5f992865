import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { View } from '@/domain/view';
import { publishedIndex } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { hiddenSelection } from './hidden-selection';
import { HiddenSelectionNote } from './HiddenSelectionNote';

const index = sampleIndex();
const amsterdam = { kind: 'location', id: 'amsterdam' } as const;

function blamed(view: View): string[] | null {
  return hiddenSelection(index, view)?.blame.map(({ label }) => label) ?? null;
}

test('blames exactly the filters that leave the selection out', () => {
  const filters = { geo: ['asia'], q: 'amsterdam', zones: [4] };
  expect(blamed(sampleView({ page: amsterdam, filters }))).toEqual(['Asia', 'Zone 4']);
});

test('is silent where the filters let the selection through, or nothing is selected', () => {
  expect(blamed(sampleView({ page: amsterdam, filters: { geo: ['europe'] } }))).toBeNull();
  expect(blamed(sampleView({ filters: { geo: [] } }))).toBeNull();
  expect(
    blamed(sampleView({ page: { kind: 'location', id: 'nowhere' }, filters: { geo: [] } })),
  ).toBeNull();
});

test('an Azure region is hidden only by the filters that speak of regions', () => {
  const page = { kind: 'region', id: 'westeurope' } as const;
  expect(blamed(sampleView({ page, filters: { local: true, zones: [4] } }))).toBeNull();
  expect(blamed(sampleView({ page, filters: { geo: [] } }))).toEqual(['No geopolitical region']);
});

test('keeps the selection and offers to take just those filters away', () => {
  const changes: unknown[] = [];
  const view = sampleView({ page: amsterdam, filters: { geo: ['asia'], local: true } });
  const markup = renderToStaticMarkup(
    <HiddenSelectionNote
      index={index}
      navigation={{ ...sampleNavigation(view), update: (change) => changes.push(change) }}
    />,
  );
  expect(markup.replace(/<[^>]*>/g, '')).toContain(
    'Your filter (Asia) leaves Amsterdam out. It stays selected.',
  );
  expect(markup).toContain('Remove that filter');
});

describe('of a provider', () => {
  const newest = publishedIndex('2026-09-16');
  const said = (id: string, filters: Parameters<typeof sampleView>[0]) =>
    renderToStaticMarkup(
      <HiddenSelectionNote
        index={newest}
        navigation={sampleNavigation(sampleView({ ...filters, page: { kind: 'provider', id } }))}
      />,
    ).replace(/<[^>]*>/g, '');

  test('says how many of its peering locations the filters leave out', () => {
    expect(said('kddi', { filters: { geo: ['europe'] } })).toContain(
      'Your filter (Europe) leaves out all 3 of its peering locations.Remove that filter',
    );
    expect(said('equinix', { filters: { geo: ['japan'], zones: [3] } })).toMatch(
      /Your filters \(Japan, Zone 3\) leave out all \d+ of its peering locations\.Remove those filters/,
    );
    expect(said('equinix', { filters: { geo: ['japan'] } })).toMatch(
      /leaves out 47 of its 50 peering locations\./,
    );
  });

  test('is silent where they leave out none, and blames only those that do', () => {
    expect(said('kddi', { filters: { geo: ['japan', 'asia', 'europe'] } })).toBe('');
    expect(said('nowhere', { filters: { geo: ['europe'] } })).toBe('');
    expect(said('kddi', { filters: { geo: ['europe'], providers: ['kddi'] } })).toContain(
      'Your filter (Europe) leaves',
    );
  });
});
