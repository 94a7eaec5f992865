import type { EditionIndex } from '@/domain/edition-index';
import type { AzureRegion, PeeringLocation } from '@/domain/model';
import type { Page } from '@/domain/view';

export type SelectedThing =
  | { kind: 'location'; thing: PeeringLocation }
  | { kind: 'region'; thing: AzureRegion };

/** What the page has selected; null on other pages and for an id that the edition lacks. */
export function selectedThing(index: EditionIndex, page: Page): SelectedThing | null {
  if (page.kind === 'location') {
    const thing = index.peeringLocations.get(page.id);
    return thing === undefined ? null : { kind: 'location', thing };
  }
  if (page.kind === 'region') {
    const thing = index.azureRegions.get(page.id);
    return thing === undefined ? null : { kind: 'region', thing };
  }
  return null;
}
