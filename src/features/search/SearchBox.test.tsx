import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { buildSearch, search } from '@/domain/search';
import type { Navigation } from '@/state/navigation';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { SearchBox } from './SearchBox';
import { filterOptionKey, searchOptions } from './search-options';

const index = sampleIndex();
const ignore = () => {};

function optionsFor(text: string) {
  return searchOptions(search(buildSearch(index), text, 12), index, 'commercial', text);
}

it('renders without a browser, as a combobox named Search', () => {
  const navigation: Navigation = {
    view: sampleView(),
    open: ignore,
    update: ignore,
    href: () => '/',
    flush: ignore,
    linkToHere: () => '',
  };
  const html = renderToStaticMarkup(
    <SearchBox index={index} navigation={navigation} inputRef={{ current: null }} />,
  );
  expect(html).toMatch(/role="combobox" aria-label="Search"/);
  expect(html).toContain('placeholder="Search locations, regions, providers"');
});

it('names the cloud of a hit that is not in the one shown', () => {
  const chicagos = optionsFor('chicago').filter((option) => option.label === 'Chicago');
  expect(chicagos.map((option) => option.hint)).toEqual([null, 'US Government']);
});

it('groups hits by kind and says the kind once', () => {
  const options = optionsFor('europe');
  const groups = options.map((option) => option.group);
  expect(groups.filter((group, at) => group !== groups[at - 1]).length).toBe(new Set(groups).size);
  const west = options.find((option) => option.label === 'West Europe');
  expect(west).toMatchObject({ group: 'Azure regions', detail: 'Europe' });
});

it('offers the text as a filter last, and only where there is something to filter for', () => {
  expect(optionsFor('ams').at(-1)?.key).toBe(filterOptionKey);
  expect(optionsFor('qqqzzz')).toEqual([]);
});

it('says that what is only like the text is a guess, and offers no filter for it', () => {
  const options = optionsFor('amsterdm');
  expect(options[0]).toMatchObject({
    label: 'Amsterdam',
    group: 'Did you mean? Peering locations',
  });
  expect(options.map((option) => option.key)).not.toContain(filterOptionKey);
});

it('gives every option a key of its own', () => {
  const keys = optionsFor('e').map((option) => option.key);
  expect(new Set(keys).size).toBe(keys.length);
});
