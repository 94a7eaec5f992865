import type { Hue, InnerMark } from '@/domain/geopolitical-signs';
import type { PictureData, PicturePage } from './picture-page';
import { changesWords, worldWords, aboutWords } from './site-words';
import { locationWords, providerWords, regionWords } from './thing-words';

/** The sign beside the kind: shape by kind, hue and mark by geopolitical region. */
type Sign = { kind: 'location' | 'region'; hue: Hue; mark: InnerMark; hollow: boolean };

/** What a picture says beside its map. */
export type PictureWords = {
  name: string;
  kind: string;
  sign: Sign | null;
  /** The one sentence to remember. */
  answer: string;
  facts: string[];
};

/** The words of a page; an id that its own edition lacks throws: a build error. */
export function pictureWords({ page, index }: PicturePage, data: PictureData): PictureWords {
  switch (page.kind) {
    case 'location':
      return locationWords(index, known(index.peeringLocations.get(page.id), page.id));
    case 'region':
      return regionWords(index, known(index.azureRegions.get(page.id), page.id));
    case 'provider':
      return providerWords(index, known(index.providers.get(page.id), page.id));
    case 'changes':
      return changesWords(data);
    case 'about':
      return aboutWords();
    default:
      return worldWords(index);
  }
}

function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`the edition does not list ${id}`);
  return thing;
}
