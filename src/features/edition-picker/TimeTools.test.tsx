import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleView } from '@/testing/sample-edition';
import { EditionPicker } from './EditionPicker';
import { NewSince } from './NewSince';
import { TimeTools } from './TimeTools';

const catalogue = publishedCatalogue();

function tools(editionId: string, withMarks = true): string {
  return renderToStaticMarkup(
    <TimeTools
      catalogue={catalogue}
      editionId={editionId}
      cloud="commercial"
      newSince={null}
      onNewSince={withMarks ? () => {} : null}
    />,
  );
}

function newSince(editionId: string, since: string | null): string {
  return renderToStaticMarkup(
    <NewSince
      catalogue={catalogue}
      editionId={editionId}
      cloud="commercial"
      newSince={since}
      onNewSince={() => {}}
    />,
  );
}

describe('growth', () => {
  test('is a picture, and a table with a row for each edition', () => {
    const markup = tools('2026-09-16');
    expect(markup).toContain('<caption class="sr-only">Growth by edition</caption>');
    expect(markup.match(/<th scope="row"/g)).toHaveLength(13);
    const figures = [...markup.matchAll(/<td>([^<]*)<\/td>/g)].map(([, figure]) => figure);
    const counts = catalogue.editions.flatMap(({ counts: one }) => [
      String(one.peeringLocations),
      String(one.azureRegions),
      String(one.geopoliticalRegions),
    ]);
    expect(figures).toEqual(counts);
    expect(markup.match(/<circle/g)).toHaveLength(39);
    expect(markup).not.toContain('style=');
  });
});

describe('new since', () => {
  test('offers the older editions and counts what it marks in the cloud', () => {
    const markup = newSince('2026-09-16', '2026-04-28');
    expect(markup).toMatch(/<label for="[^"]+">New since<\/label>/);
    expect(markup.match(/<option/g)).toHaveLength(13);
    expect(markup).toContain('6 locations and 3 Azure regions marked');
  });

  test('is off where the choice is no older than what is shown, or there is none', () => {
    expect(newSince('2015-06-25', '2026-04-28')).toContain('<option value="" selected="">');
    expect(newSince('2015-06-25', '2026-04-28')).not.toContain('marked');
    expect(newSince('2015-03-31', null)).toContain('This is the first edition.');
  });

  test('stands there only where the page can mark', () => {
    expect(tools('2026-09-16')).toContain('New since');
    expect(tools('2026-09-16', false)).not.toContain('New since');
  });
});

test('the footer leads to what changed since the edition before the one that is shown', () => {
  const opened: unknown[] = [];
  const navigation = {
    ...sampleNavigation(sampleView()),
    href: (page: unknown) => {
      opened.push(page);
      return '/changes/';
    },
  };
  const markup = renderToStaticMarkup(
    <EditionPicker catalogue={catalogue} editionId="2016-10-21" navigation={navigation} />,
  );
  expect(markup).toContain('>What changed</a>');
  expect(markup).toContain('aria-label="Growth and what is new"');
  expect(opened).toContainEqual({ kind: 'changes', from: '2015-06-25', to: '2016-10-21' });
  const first = renderToStaticMarkup(
    <EditionPicker catalogue={catalogue} editionId="2015-03-31" navigation={navigation} />,
  );
  expect(first).not.toContain('What changed');
});
