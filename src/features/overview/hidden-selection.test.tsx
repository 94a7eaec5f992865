import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { View } from '@/domain/view';
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
