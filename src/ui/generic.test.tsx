import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { classNames } from './class-names';
import { ExternalLink } from './ExternalLink';
import { isPlainLeftClick } from './is-plain-left-click';
import { safeUrl } from './safe-url';
import { Sign } from './Sign';

const click = {
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  defaultPrevented: false,
};

describe('isPlainLeftClick', () => {
  test('leaves every other click to the browser', () => {
    expect(isPlainLeftClick(click)).toBe(true);
    for (const change of [
      { button: 1 },
      { metaKey: true },
      { ctrlKey: true },
      { shiftKey: true },
      { altKey: true },
      { defaultPrevented: true },
    ]) {
      expect(isPlainLeftClick({ ...click, ...change })).toBe(false);
    }
  });
});

describe('links that leave the site', () => {
  test('only https passes', () => {
    expect(safeUrl('https://example.org/a')).toBe('https://example.org/a');
    for (const url of ['http://example.org', 'javascript:alert(1)', '//example.org', 'a b', '']) {
      expect(safeUrl(url)).toBeNull();
    }
    expect(safeUrl(null)).toBeNull();
  });

  test('anything else is shown as plain text', () => {
    expect(renderToStaticMarkup(<ExternalLink url="javascript:1">Name</ExternalLink>)).toBe(
      '<span>Name</span>',
    );
    expect(renderToStaticMarkup(<ExternalLink url="https://a.example">Name</ExternalLink>)).toMatch(
      /^<a href="https:\/\/a\.example\/" target="_blank" rel="noopener noreferrer"/,
    );
  });
});

test('classNames drops what does not apply', () => {
  expect(classNames('a', false, null, undefined, '', 'b')).toBe('a b');
});

test('a sign that is switched off is recoloured: no element comes or goes', () => {
  const elements = (fill: 'solid' | 'off') =>
    renderToStaticMarkup(<Sign hue="red" mark="bar" shape="circle" fill={fill} />).match(
      /<[a-z]+/g,
    );
  expect(elements('off')).toEqual(elements('solid'));
});
