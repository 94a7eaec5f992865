import { clouds, type Cloud } from './model';
import type { Page } from './view';

/** Names of the Azure Resource Manager; any other belongs to the commercial cloud. */
const regionClouds: [pattern: RegExp, cloud: Cloud][] = [
  [/^us(gov|dod)/, 'us-government'],
  [/^china/, 'china'],
  [/^germany(central|northeast)$/, 'germany'],
];

/**
 * The cloud that an address implies before any edition is loaded: contract.md puts the cloud in
 * front of a location's id, ARM names say it themselves. null for pages that imply none.
 */
export function impliedCloud(page: Page): Cloud | null {
  if (page.kind === 'location') {
    return clouds.find((cloud) => page.id.startsWith(`${cloud}-`)) ?? 'commercial';
  }
  if (page.kind === 'region') {
    return regionClouds.find(([pattern]) => pattern.test(page.id))?.[1] ?? 'commercial';
  }
  return null;
}
