import type { Page } from '@playwright/test';
import type { Target } from './targets';

/** Something a person does again and again, from an address on. */
export type Interaction = {
  kind: string;
  address: string;
  prepare?: (page: Page) => Promise<void>;
  steps: readonly ((page: Page) => Promise<void>)[];
};

/** Each alone where it stands: its marker has no other name. */
const places = ['Perth', 'Cape Town', 'Osaka', 'Rio de Janeiro', 'Denver', 'Perth'];

export function markerTaps(target: Target): Interaction {
  return {
    kind: 'marker',
    address: '/',
    steps: places.map((place) => (page) => target.marker(page, place).click()),
  };
}

/** A person's next move: the row stands in view, and is drawn. */
const rowInViewMs = 500;

/** What the goal of a tap's answer is judged by; each leads back to where it began. */
export function siteInteractions(target: Target): readonly Interaction[] {
  return [
    {
      kind: 'legend toggle',
      address: '/',
      steps: ['Europe', 'Japan', 'Asia', 'Europe', 'Japan', 'Asia'].map(
        (name) => (page) => page.getByRole('checkbox', { name, exact: true }).click(),
      ),
    },
    {
      kind: 'filter chip',
      address: '/',
      steps: [/^Local/, /^Direct/, /^Metro/, /^Local/, /^Direct/, /^Metro/].map(
        (name) => (page) => page.getByRole('button', { name }).first().click(),
      ),
    },
    {
      kind: 'provider filter',
      address: '/',
      prepare: (page) => page.getByRole('button', { name: /^Provider/ }).click(),
      steps: ['Equinix', 'Megaport', 'Equinix', 'Megaport'].map((name) => async (page) => {
        const provider = page.getByRole('checkbox', { name, exact: true });
        // To scroll there is no part of the tap.
        await provider.scrollIntoViewIfNeeded();
        await page.waitForTimeout(rowInViewMs);
        await provider.click();
      }),
    },
    {
      kind: 'SKU',
      address: '/locations/amsterdam/',
      steps: ['Premium', 'Local', 'Standard', 'Premium', 'Standard'].map(
        (name) => (page) => page.getByRole('radio', { name }).click(),
      ),
    },
    markerTaps(target),
    {
      kind: 'search typing',
      address: '/',
      prepare: (page) => page.getByRole('combobox', { name: 'Search' }).click(),
      steps: 'frankfurt equin'
        .split('')
        .map((letter) => (page) => page.keyboard.press(letter === ' ' ? 'Space' : letter)),
    },
    {
      kind: 'list sort',
      address: '/?view=list',
      steps: ['Providers', 'Providers', 'Name', 'Providers'].map(
        (name) => (page) =>
          page
            .getByRole('table', { name: 'Peering locations' })
            .getByRole('button', { name, exact: true })
            .click(),
      ),
    },
  ];
}
