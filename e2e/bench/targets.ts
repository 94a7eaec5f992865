import type { Locator, Page } from '@playwright/test';

/**
 * A way in which markers stand on the screen: as the prerendered picture, or as Leaflet's elements.
 * `drawing`: what is seen of them.
 */
type Look = { markers: string; drawing: string; scripts: boolean };

/** A page to measure. */
export type Target = {
  origin: string;
  looks: readonly Look[];
  /** There once the page has come to rest. */
  rest: string;
  /** The marker of a place, by its name alone. */
  marker: (page: Page, name: string) => Locator;
  /** What a tap on the marker of a place brings up, with the place's name as its text. */
  answerText: { selector: string };
};

export function siteTarget(origin: string): Target {
  return {
    origin,
    looks: [
      { markers: '.static-map a', drawing: '.static-map .strokes', scripts: false },
      { markers: '.atlas-marker', drawing: '.atlas-marker', scripts: true },
    ],
    rest: '[data-map-idle]',
    marker: (page, name) =>
      page.getByRole('region', { name: 'World map' }).getByRole('button', {
        name: new RegExp(`^${name}, peering location`),
      }),
    answerText: { selector: 'h2' },
  };
}

export function bareTarget(origin: string): Target {
  return {
    origin,
    looks: [{ markers: '.leaflet-marker-icon', drawing: '.leaflet-marker-icon', scripts: true }],
    rest: '.leaflet-marker-icon',
    marker: (page, name) => page.getByTitle(name, { exact: true }),
    answerText: { selector: '.leaflet-popup-content' },
  };
}
