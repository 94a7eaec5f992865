import { editionsToCompare } from '@/domain/edition-diff-order';
import type { EditionIndex } from '@/domain/edition-index';
import type { KnownThing } from '@/domain/model';
import type { Page } from '@/domain/view';
import type { PublishedData } from '../published-data';

/** What the pictures are drawn from. */
export type PictureData = Omit<PublishedData, 'readHistory'>;

/** A page with a picture, and the edition that the picture shows: the newest that knows the page. */
export type PicturePage = { page: Page; index: EditionIndex };

/** Every page with a picture of its own; other spellings of a provider share the provider's. */
export function picturePages(data: PictureData): PicturePage[] {
  const { catalogue, newest } = data;
  const things = (kind: 'location' | 'region' | 'provider', known: readonly KnownThing[]) =>
    known.map(({ id, editions }): PicturePage => {
      const last = editions.at(-1) ?? newest.edition.id;
      return { page: { kind, id }, index: data.editionOf(last) };
    });
  return [
    { page: { kind: 'world' }, index: newest },
    { page: { kind: 'changes', from: null, to: null }, index: newest },
    { page: { kind: 'about' }, index: newest },
    ...things('location', catalogue.peeringLocations),
    ...things('region', catalogue.azureRegions),
    ...things('provider', catalogue.providers),
  ];
}

/** Where a page's picture stands below the site's base: `pictures/locations/amsterdam.png`. */
export function pictureAddress(page: Page): string {
  switch (page.kind) {
    case 'world':
      return 'pictures/home.png';
    case 'changes':
    case 'about':
      return `pictures/${page.kind}.png`;
    default:
      return `pictures/${page.kind}s/${page.id}.png`;
  }
}

/** The edition that the page of changes compares the newest with; the newest where it is alone. */
export function editionBefore({ catalogue, newest, editionOf }: PictureData): EditionIndex {
  const compared = editionsToCompare(catalogue, null, newest.edition.id);
  return compared === null ? newest : editionOf(compared.from);
}
