import { expect, test } from 'vitest';
import { sampleView } from '@/testing/sample-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { inEdition } from './in-edition';

const chicago = { kind: 'location', id: 'chicago' } as const;

test('what is opened from a comparison opens in its later edition, unless another is meant', () => {
  const page = { kind: 'changes', from: '2023-11-06', to: '2024-09-22' } as const;
  const opened = (...options: Parameters<ReturnType<typeof inEdition>['open']>) => {
    const navigation = sampleNavigation(sampleView({ page }));
    inEdition(navigation, '2024-09-22').open(...options);
    return navigation.view;
  };
  expect(opened(chicago)).toMatchObject({ page: chicago, edition: '2024-09-22' });
  expect(opened(chicago, { keepPosition: true, edition: '2023-11-06' }).edition).toBe('2023-11-06');
  expect(opened({ kind: 'world' }).edition).toBe('2024-09-22');
  expect(opened({ kind: 'changes', from: null, to: '2026-09-16' })).toMatchObject({
    page: { to: '2026-09-16' },
    edition: null,
  });
});

test('its links name that edition too', () => {
  const changes: unknown[] = [];
  const navigation = {
    ...sampleNavigation(sampleView()),
    href: (_page: unknown, change: unknown) => {
      changes.push(change);
      return '/';
    },
  };
  inEdition(navigation, '2024-09-22').href(chicago);
  inEdition(navigation, '2024-09-22').href(chicago, { cloud: 'china', edition: null });
  expect(changes).toEqual([{ edition: '2024-09-22' }, { edition: null, cloud: 'china' }]);
});
