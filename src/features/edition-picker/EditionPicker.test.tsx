import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleView } from '@/testing/sample-edition';
import { EditionPicker } from './EditionPicker';
import { PastEditionNote } from './PastEditionNote';

const catalogue = publishedCatalogue();
const world = sampleNavigation(sampleView());
const location = sampleNavigation(sampleView({ page: { kind: 'location', id: 'amsterdam' } }));

function picker(editionId: string, navigation = world): string {
  return renderToStaticMarkup(
    <EditionPicker catalogue={catalogue} editionId={editionId} navigation={navigation} />,
  );
}

test('offers every edition by a select with the name Edition, the newest first', () => {
  const markup = picker('2026-09-16');
  const id = /<label for="([^"]+)">Edition<\/label>/.exec(markup)?.[1];
  expect(markup).toContain(`<select id="${id}"`);
  const options = [...markup.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);
  expect(options).toHaveLength(13);
  expect([options[0], options[12]]).toEqual(['2026-09-16', '2015-03-31']);
  expect(markup).toContain('newest of 13');
  expect(markup).toContain('Not affiliated with or endorsed by Microsoft');
});

test('shows the timeline in the overview and in every past edition', () => {
  expect(picker('2026-09-16')).toContain('aria-label="Edition timeline"');
  expect(picker('2026-09-16', location)).not.toContain('aria-label="Edition timeline"');
  const changes = sampleView({ page: { kind: 'changes', from: null, to: null } });
  expect(picker('2026-09-16', sampleNavigation(changes))).toContain(
    'aria-label="Edition timeline"',
  );
  const past = picker('2015-03-31', location);
  expect(past).toContain('aria-label="Edition timeline" aria-valuetext="2015-03-31"');
  expect(past).toContain('1 of 13');
  expect(past.match(/<circle/g)).toHaveLength(13);
});

test('marks the map of a past edition, and only of one', () => {
  const note = (editionId: string) =>
    renderToStaticMarkup(
      <PastEditionNote catalogue={catalogue} editionId={editionId} navigation={world} />,
    );
  expect(note('2015-03-31')).toContain('As published on');
  expect(note('2026-09-16')).toBe('');
});
