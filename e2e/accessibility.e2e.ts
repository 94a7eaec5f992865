import { AxeBuilder } from '@axe-core/playwright';
import { expect, mapIdle, test } from './fixtures';

const states: [name: string, address: string][] = [
  ['the world', '/'],
  ['a location', '/locations/amsterdam/'],
  ['Premium over the cut', '/locations/tokyo/?sku=premium'],
  ['a region', '/regions/westeurope/'],
  ['no geopolitical region', '/?geo=none'],
  ['the founding edition', '/locations/chicago/?edition=2015-03-31'],
  ['a notice', '/locations/atlantis2/?geo=nowhere'],
  ['the list', '/?view=list&geo=japan,india'],
  ['the matrix', '/?view=matrix&geo=japan,india'],
  ['a provider', '/providers/kinx/'],
  ['what changed', '/changes/?from=2026-04-28&to=2026-09-16'],
  ['about', '/about/'],
];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const screens = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const screen of screens) {
    test.describe(`${screen.name}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width: screen.width, height: screen.height } });

      for (const [name, address] of states) {
        test(`axe finds nothing in ${name}`, async ({ page }) => {
          // A path no file stands for is a 404 from the server; in the app it is reached by history.
          await page.goto(address.startsWith('/locations/atlantis2') ? '/' : address);
          if (address.startsWith('/locations/atlantis2')) {
            await page.evaluate((to) => {
              history.pushState(null, '', to);
              dispatchEvent(new PopStateEvent('popstate'));
            }, address);
          }
          if (!address.includes('view=') && !address.includes('about')) await mapIdle(page);
          await expect(page.getByRole('heading').first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          expect(violations.flatMap(found)).toEqual([]);
        });
      }
    });
  }
}

type Violation = { id: string; nodes: { target: unknown; html: string }[] };

/** Each finding in a line. 2.5.8: the list is the equivalent control of a small marker. */
function found({ id, nodes }: Violation): string[] {
  return nodes
    .filter(({ html }) => id !== 'target-size' || !html.includes('atlas-marker'))
    .map(({ target }) => `${id}: ${JSON.stringify(target)}`);
}
