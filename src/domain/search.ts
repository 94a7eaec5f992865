import type { EditionIndex } from './edition-index';
import { fold } from './fold';
import type { Cloud } from './model';
import {
  type SearchEntry,
  searchEntries,
  type SearchField,
  type SearchHitKind,
} from './search-entries';
import { guessFrom, matchGuess } from './search-guess';

export type SearchIndex = { entries: readonly SearchEntry[] };

export type SearchHit = {
  kind: SearchHitKind;
  id: string;
  name: string;
  cloud: Cloud;
  /** Why it matched or what it is: `facility Equinix AM5`, `Peering location, Europe`. */
  detail: string;
  /** Nothing has what was typed: this is like it. */
  isGuess: boolean;
};

type Query = { compact: string; words: readonly string[]; meaningfulWords: readonly string[] };
type Match = { rank: number; label: string | null };

/** Words for the kinds of things: they narrow nothing down when typed beside a name. */
const kindWords = new Set(
  'azure circuit expressroute location locations me meet peering pop provider region'.split(' '),
);
const kindOrder: SearchHitKind[] = ['location', 'region', 'geopolitical-region', 'provider'];

/** Builds the search index of an edition, once per loaded file. */
export function buildSearch(index: EditionIndex): SearchIndex {
  return { entries: searchEntries(index) };
}

/**
 * The best hits for what was typed, at most `limit`: exact names first, then beginnings of names,
 * of words, and parts of words; those of the current cloud before the like of another. Case, accents, blanks and
 * punctuation do not matter. An empty text gives none. Where nothing has the text, what is spelt like
 * it comes, marked as a guess.
 */
export function search(
  searchIndex: SearchIndex,
  text: string,
  limit: number,
  currentCloud: Cloud = 'commercial',
): SearchHit[] {
  const folded = fold(text);
  if (folded === '') return [];
  const words = folded.split(' ');
  const query: Query = {
    compact: words.join(''),
    words,
    meaningfulWords: words.filter((word) => !kindWords.has(word)),
  };
  const { entries } = searchIndex;
  const hits = bestHits(entries, (entry) => matchEntry(entry, query), limit, currentCloud);
  const guess = hits.length === 0 ? guessFrom(query.meaningfulWords) : null;
  if (guess === null) return hits;
  return bestHits(entries, (entry) => matchGuess(entry, guess), limit, currentCloud).map((hit) => ({
    ...hit,
    isGuess: true,
  }));
}

function bestHits(
  entries: readonly SearchEntry[],
  matchOf: (entry: SearchEntry) => Match | null,
  limit: number,
  currentCloud: Cloud,
): SearchHit[] {
  return entries
    .flatMap((entry) => {
      const match = matchOf(entry);
      if (match === null) return [];
      // Chicago2 here goes before the Chicago of another cloud, that before words further down.
      const order = match.rank + (isIn(entry, currentCloud) ? 0 : 1.25);
      return [{ entry, match, order }];
    })
    .sort(
      (a, b) =>
        a.order - b.order ||
        kindOrder.indexOf(a.entry.kind) - kindOrder.indexOf(b.entry.kind) ||
        compareNames(a.entry.name, b.entry.name),
    )
    .slice(0, limit)
    .map(({ entry, match }) => toHit(entry, match, currentCloud));
}

function toHit(entry: SearchEntry, match: Match, currentCloud: Cloud): SearchHit {
  const cloud = isIn(entry, currentCloud) ? currentCloud : (entry.clouds[0] ?? currentCloud);
  const { kind, id, name, detail } = entry;
  return { kind, id, name, cloud, detail: match.label ?? detail, isGuess: false };
}

function isIn(entry: SearchEntry, cloud: Cloud): boolean {
  return entry.clouds.length === 0 || entry.clouds.includes(cloud);
}

function matchEntry(entry: SearchEntry, query: Query): Match | null {
  const byName = matchField(entry.nameField, query);
  let best: Match | null = byName === null ? null : { rank: byName, label: null };
  for (const field of entry.otherFields) {
    const rank = matchField(field, query);
    // Half a rank behind: a name goes before another text that matches as well.
    if (rank !== null && (best === null || rank + 0.5 < best.rank)) {
      best = { rank: rank + 0.5, label: field.label };
    }
  }
  return best ?? matchAcross(entry, query.meaningfulWords);
}

function matchField(field: SearchField, query: Query): number | null {
  if (field.compact === query.compact) return 0;
  if (field.compact.startsWith(query.compact)) return 1;
  if (query.words.every((word) => hasWordStart(field, word))) return 2;
  // One letter inside a word would match nearly everything.
  return query.compact.length > 1 && field.compact.includes(query.compact) ? 4 : null;
}

/** Words that stand in different texts of one thing: `amsterdam equinix`. */
function matchAcross(entry: SearchEntry, words: readonly string[]): Match | null {
  if (words.length === 0) return null;
  const fields = [entry.nameField, ...entry.otherFields];
  const isFound = words.every((word) => fields.some((field) => hasWordStart(field, word)));
  return isFound ? { rank: 3, label: null } : null;
}

function hasWordStart(field: SearchField, word: string): boolean {
  return field.text.startsWith(word) || field.text.includes(` ${word}`);
}

const collator = new Intl.Collator('en', { numeric: true });

function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
