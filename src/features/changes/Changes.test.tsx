import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type EditionIndex, indexEdition } from '@/domain/edition-index';
import { listItems, textOf } from '@/testing/markup-text';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleView } from '@/testing/sample-edition';
import { Changes } from './Changes';
import { editionLink } from './edition-link';

const catalogue = publishedCatalogue();

function changes(from: string, to: string): string {
  return markupOf(publishedIndex(from), publishedIndex(to));
}

function markupOf(from: EditionIndex, to: EditionIndex): string {
  const page = { kind: 'changes', from: from.edition.id, to: to.edition.id } as const;
  return renderToStaticMarkup(
    <Changes
      from={from}
      to={to}
      catalogue={catalogue}
      navigation={sampleNavigation(sampleView({ page }))}
      onHighlight={() => {}}
      onCopyLink={() => {}}
    />,
  );
}

const listNames = (markup: string) =>
  [...markup.matchAll(/role="list" aria-label="([^"]+)"/g)].map(([, name]) => name);

describe('the newest two editions', () => {
  const markup = changes('2026-04-28', '2026-09-16');

  test('name region, heading and both editions', () => {
    expect(markup).toContain('<section aria-label="What changed"');
    expect(markup).toMatch(/<h2[^>]*>What changed<\/h2>/);
    expect(markup).toMatch(/<label for="[^"]+"[^>]*>From<\/label>/);
    expect(markup.match(/<option value="[^"]+" selected="">/g)).toEqual([
      '<option value="2026-04-28" selected="">',
      '<option value="2026-09-16" selected="">',
    ]);
  });

  test('are summed up in a line, and the lists count the same', () => {
    expect(textOf(markup)).toContain(
      '+6 / −0 peering locations, +2 / −0 Azure regions, +11 / −0 provider listings ',
    );
    expect(textOf(markup)).toContain('Providers gained 11 at 10 locations');
    const two = textOf(changes('2025-11-13', '2026-09-16'));
    expect(two).toContain('+11 / −2 provider listings');
    expect(two).toMatch(/Providers lost 2 at [12] locations?/);
  });

  test('list what was added, and leave out the lists that would be empty', () => {
    expect(listItems(markup, 'Peering locations added')).toEqual([
      'Auckland2',
      'Copenhagen2',
      'Johannesburg2',
      'Luxembourg',
      'Omaha',
      'Santiago2',
    ]);
    expect(listItems(markup, 'Azure regions added')).toEqual(['Chile Central', 'Denmark East']);
    expect(listItems(markup, 'Local gained')).toEqual([
      'Copenhagen Denmark East',
      'Santiago Chile Central',
    ]);
    expect(listItems(markup, 'ExpressRoute Direct gained')).toEqual(['Marseille']);
    expect(listItems(markup, 'Providers gained')).toContain('Milan GARR · Orange');
    expect(listNames(markup)).not.toContain('Peering locations removed');
    expect(listNames(markup)).not.toContain('Providers lost');
  });

  test('say which region may be no news, and link both tables', () => {
    expect(textOf(markup)).toContain('Belgium Central, Brussels Metro');
    expect(textOf(markup)).toContain('Edition 2026-04-28 Locations and providers');
  });
});

describe('other pairs', () => {
  test('the later edition first: swapped, and said so', () => {
    const markup = changes('2026-09-16', '2026-04-28');
    expect(textOf(markup)).toContain(
      '2026-09-16 is the later edition: this is what changed from 2026-04-28 to 2026-09-16.',
    );
    expect(listItems(markup, 'Peering locations added')).toHaveLength(6);
    // The selects keep what the address says, so that the next choice starts from there.
    expect(markup.match(/<option value="[^"]+" selected="">/g)).toEqual([
      '<option value="2026-09-16" selected="">',
      '<option value="2026-04-28" selected="">',
    ]);
    expect(changes('2026-04-28', '2026-09-16')).not.toContain('is the later edition');
  });

  test('a renamed geopolitical region, a closed cloud, a regrouped location', () => {
    expect(listItems(changes('2018-10-15', '2019-07-11'), 'Geopolitical regions renamed')).toEqual([
      'Oceania was Australia',
    ]);
    const closed = changes('2021-02-10', '2023-11-06');
    expect(listItems(closed, 'Clouds closed')).toEqual(['Germany cloud']);
    expect(listItems(closed, 'Peering locations removed')).toEqual([
      'Berlin Germany',
      'Frankfurt Germany',
    ]);
    expect(listItems(changes('2017-04-14', '2018-10-15'), 'Peering locations regrouped')).toContain(
      'Beijing China China → China North',
    );
  });

  test('what an edition does not publish is one sentence, and nothing is lost for it', () => {
    const markup = changes('2020-05-05', '2021-02-10');
    expect(textOf(markup)).toContain(
      'Not published in edition 2021-02-10: providers, facilities, Local, ExpressRoute Direct, pricing zones.',
    );
    expect(listNames(markup)).toEqual(['Peering locations added']);
  });

  test('a SKU that the earlier edition did not publish, and Metro sites by no table', () => {
    expect(listItems(changes('2018-10-15', '2019-07-11'), 'Circuit SKUs published')).toEqual([
      'Local not published in edition 2018-10-15',
    ]);
    const first = changes('2024-09-22', '2025-11-13');
    expect(textOf(first)).toContain('Not published in edition 2024-09-22: Metro sites.');
    expect(listNames(first)).not.toContain('Metro sites added');
    const text = textOf(changes('2026-04-28', '2026-09-16'));
    expect(text).toMatch(/Brussels Metro, .*Toronto Metro: only the Metro page names them/);
    expect(text).toContain('Tokyo Metro: only the page by provider names it');
    expect(text).toContain('which edition 2026-04-28 does not have. Cannot be compared.');
    expect(text).toContain('link changed');
  });

  test('Metro sites that came and went', () => {
    const before = publishedIndex('2025-11-13');
    const sites = before.edition.metroSites.slice(1);
    const later = indexEdition({ ...before.edition, id: '2025-12-01', metroSites: sites });
    const markup = markupOf(before, later);
    expect(listItems(markup, 'Metro sites removed')).toEqual(['Amsterdam Metro']);
    expect(listNames(markup)).toEqual(['Metro sites removed']);
  });

  test('an edition with itself', () => {
    const markup = changes('2026-09-16', '2026-09-16');
    expect(textOf(markup)).toContain('choose two editions to compare');
    expect(listNames(markup)).toEqual([]);
  });

  test('what was removed links to the edition that lists it, what was added to the newest', () => {
    expect(changes('2021-02-10', '2023-11-06')).toContain(
      'href="/locations/germany-berlin/?edition=2021-02-10"',
    );
    expect(changes('2026-04-28', '2026-09-16')).toContain('href="/locations/omaha/"');
  });
});

test('a link leaves the edition of the address behind, and keeps the rest', () => {
  const navigation = {
    ...sampleNavigation(sampleView({ edition: '2015-03-31' })),
    href: () => '/locations/omaha/?edition=2015-03-31&geo=europe%2Cjapan',
  };
  const page = { kind: 'location', id: 'omaha' } as const;
  expect(editionLink(navigation, catalogue, page, '2026-09-16').href).toBe(
    '/locations/omaha/?geo=europe,japan',
  );
  const visited = sampleNavigation(sampleView());
  editionLink(visited, catalogue, page, '2026-04-28').onFollow();
  expect(visited.view).toMatchObject({ page, edition: '2026-04-28' });
});

test(
  'every pair of neighbours and the ends render, with nothing undefined and no style attribute',
  { timeout: 30_000 },
  () => {
    const ids = catalogue.editions.map(({ id }) => id);
    const pairs = ids.slice(1).map((id, position) => [ids[position] ?? '', id] as const);
    for (const [from, to] of [...pairs, ['2015-03-31', '2026-09-16'] as const]) {
      const markup = changes(from, to);
      expect(textOf(markup)).not.toMatch(/undefined|NaN|\[object|null/);
      expect(markup).not.toContain('style=');
      const labels = listNames(markup);
      expect(new Set(labels).size).toBe(labels.length);
    }
  },
);
