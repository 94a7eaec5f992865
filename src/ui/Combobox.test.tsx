import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Combobox } from './Combobox';
import { ComboboxPopup } from './ComboboxPopup';

const options = [
  { key: 'a', label: 'Alpha', detail: 'first', hint: 'Elsewhere', group: 'Letters', icon: null },
  { key: '1', label: 'One', detail: null, hint: null, group: null, icon: null },
];
const ignore = () => {};

it('is a closed combobox with the given name before anything is typed', () => {
  const html = renderToStaticMarkup(
    <Combobox
      label="Search"
      placeholder="Search letters"
      text=""
      onText={ignore}
      options={options}
      message={null}
      onChoose={ignore}
      onSubmit={ignore}
      shortcut="Ctrl K"
    />,
  );
  expect(html).toMatch(/<input[^>]* role="combobox" aria-label="Search"/);
  expect(html).toContain('aria-expanded="false"');
  expect(html).not.toContain('aria-controls');
  expect(html).not.toContain('role="listbox"');
  expect(html).toContain('Ctrl K');
});

it('shows options in groups, the active one selected', () => {
  const html = renderToStaticMarkup(
    <ComboboxPopup
      id="x"
      label="Search"
      typed="al"
      options={options}
      message={null}
      active={1}
      onActive={ignore}
      onChoose={ignore}
    />,
  );
  expect(html).toContain('role="listbox" aria-label="Search results"');
  expect(html).toContain('role="group" aria-labelledby="x-group-0"');
  expect(html).toMatch(/id="x-option-0" role="option"[^>]*aria-selected="false"/);
  expect(html).toMatch(/id="x-option-1" role="option"[^>]*aria-selected="true"/);
  expect(html).toContain('<strong class="font-semibold">Al</strong>pha');
  expect(html).toContain('Elsewhere');
});

it('says the message where there is no option', () => {
  const html = renderToStaticMarkup(
    <ComboboxPopup
      id="x"
      label="Search"
      typed="al"
      options={[]}
      message="Nothing found"
      active={null}
      onActive={ignore}
      onChoose={ignore}
    />,
  );
  expect(html).toContain('Nothing found');
  expect(html).not.toContain('role="listbox"');
});
