import { setTimeout as delay } from 'node:timers/promises';
import type { Tab } from './engine';

const patienceMs = 15_000;

type Check = { what: string; run: (tab: Tab, origin: string) => Promise<void> };

const marker = (start: string) => `.atlas-marker[aria-label^="${start}"]`;
const headingText = 'document.querySelector("h2")?.textContent';
const address = 'location.pathname + location.search';

/** What must hold in every engine, each from a page of its own, in a window of 1440 x 900. */
export const smokeChecks: readonly Check[] = [
  {
    what: 'every kind of page opens, hydrates and has its heading',
    run: async (tab, origin) => {
      for (const [path, heading] of [
        ['/locations/chicago/', 'Chicago'],
        ['/regions/westeurope/', 'West Europe'],
        ['/providers/equinix/', 'Equinix'],
        ['/locations/amsterdam/?edition=2015-03-31', 'Amsterdam'],
      ] as const) {
        await openMap(tab, origin + path);
        await holds(tab, headingText, heading);
      }
    },
  },
  {
    what: 'a click on a marker selects it, Escape closes the innermost thing, then clears',
    run: async (tab, origin) => {
      await openMap(tab, `${origin}/`);
      await tab.click(marker('Perth, peering location'));
      await holds(tab, address, '/locations/perth/');
      await holds(tab, headingText, 'Perth');
      await holds(tab, `document.querySelector('${marker('Perth')}').ariaPressed`, 'true');
      await holds(tab, 'document.querySelectorAll(".atlas-arcs .arc").length', 1);
      await tab.press('Escape');
      await tab.press('Escape');
      await holds(tab, address, '/');
    },
  },
  {
    what: 'Enter on a focused marker selects it',
    run: async (tab, origin) => {
      await openMap(tab, `${origin}/`);
      await tab.read(`document.querySelector('${marker('Osaka, ')}').focus()`);
      await tab.press('Enter');
      await holds(tab, address, '/locations/osaka/');
    },
  },
  {
    what: 'another SKU changes list and address',
    run: async (tab, origin) => {
      await openMap(tab, `${origin}/locations/tokyo/`);
      await tab.click('[role=radiogroup][aria-label="Circuit SKU"] label:last-of-type');
      await holds(tab, address, '/locations/tokyo/?sku=premium');
      await holds(
        tab,
        'document.querySelectorAll(`[aria-label="Azure regions reachable with Premium"] [role=listitem]`).length',
        57,
      );
    },
  },
  {
    what: 'search opens by its shortcut, finds and follows',
    run: async (tab, origin) => {
      await openMap(tab, `${origin}/`);
      await tab.pressWithControl('k');
      await holds(tab, 'document.activeElement.role', 'combobox');
      await tab.type('frankfurt2');
      await holds(tab, 'document.querySelectorAll("[role=option]").length > 0', true);
      await tab.press('Enter');
      await holds(tab, headingText, 'Frankfurt2');
    },
  },
  {
    what: 'the list sorts, and the matrix shows its cells',
    run: async (tab, origin) => {
      await tab.goto(`${origin}/?view=list&geo=japan`);
      await holds(tab, 'document.querySelector("tbody th").innerText.split("\\n")[0]', 'Osaka');
      await tab.click('thead th:nth-of-type(1) button');
      await holds(tab, address, '/?geo=japan&view=list&sort=-name');
      await tab.goto(`${origin}/?view=matrix&geo=japan`);
      await holds(tab, 'document.querySelectorAll("tbody td").length', 8);
    },
  },
  {
    what: 'on a phone map and sheet fill the screen, and nothing is wider',
    run: async (tab, origin) => {
      await tab.setSize(390, 844);
      await openMap(tab, `${origin}/locations/tokyo/`);
      await holds(tab, 'document.documentElement.scrollWidth <= innerWidth', true);
      await tab.setSize(1440, 900);
    },
  },
];

async function openMap(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await holds(tab, 'document.querySelector("[data-map-idle]") !== null', true);
}

/** Waits until an expression in the page has this value; fails with the last one it had. */
async function holds(tab: Tab, expression: string, expected: unknown): Promise<void> {
  const end = Date.now() + patienceMs;
  let value: unknown;
  do {
    // What is not there yet throws.
    value = await tab.read(expression).catch(String);
    if (value === expected) return;
    await delay(100);
  } while (Date.now() < end);
  throw new Error(`${expression} is ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`);
}
