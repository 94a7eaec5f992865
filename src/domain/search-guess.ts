import { editsToBeginnings } from './edit-distance';
import type { SearchEntry, SearchField } from './search-entries';

/** What was typed, digits parted from letters: `osaka2` is `osaka` and `2`. */
export type Guess = { words: readonly string[]; numbers: readonly string[] };

// Nothing that is listed has more parts or longer ones; a pasted text may.
const mostParts = 8;
const longestPart = 40;

/** The parts of a folded text; null where there is no word to guess from, or too much. */
export function guessFrom(words: readonly string[]): Guess | null {
  const parts = words.flatMap(partsOf);
  const isTooMuch = parts.length > mostParts || parts.some((part) => part.length > longestPart);
  const letters = parts.filter((part) => !isNumber(part));
  if (isTooMuch || letters.length === 0) return null;
  return { words: letters, numbers: parts.filter(isNumber) };
}

/**
 * How far the texts of a thing are from a misspelt one: edits, and one for each number that none of
 * them has. null where a word of it is like none of theirs.
 */
export function matchGuess(
  { nameField, otherFields }: SearchEntry,
  guess: Guess,
): { rank: number; label: string | null } | null {
  const fields = [nameField, ...otherFields].map((field) => ({
    field,
    parts: partsOf(field.text),
  }));
  let rank = 0;
  let label: string | null = null;
  for (const word of guess.words) {
    let nearest: { edits: number; field: SearchField } | null = null;
    for (const { field, parts } of fields) {
      const edits = Math.min(...parts.map((part) => editsBetween(word, part)));
      if (edits < (nearest?.edits ?? Infinity)) nearest = { edits, field };
    }
    if (nearest === null) return null;
    // A little behind: a name goes before another text that is as like.
    rank += nearest.edits + (nearest.field === nameField ? 0 : 0.25);
    label ??= nearest.field.label;
  }
  const missing = guess.numbers.filter(
    (number) => !fields.some(({ parts }) => parts.includes(number)),
  );
  return { rank: rank + missing.length, label };
}

/** Infinity where they are not alike: the first letter is hardly ever mistyped, and decides. */
function editsBetween(typed: string, part: string): number {
  if (part.startsWith(typed)) return 0;
  const most = mostEdits(typed);
  if (part[0] !== typed[0] || part.length + most < typed.length) return Infinity;
  const edits = editsToBeginnings(typed, part);
  // Short words are like the beginnings of too many.
  const fewest = typed.length < 5 ? (edits.at(-1) ?? Infinity) : Math.min(...edits);
  return fewest <= most ? fewest : Infinity;
}

function mostEdits({ length }: string): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

function partsOf(text: string): string[] {
  return text.match(/\p{N}+|[^\p{N} ]+/gu) ?? [];
}

function isNumber(part: string): boolean {
  return /^\p{N}/u.test(part);
}
