/**
 * Which option is active after a key; null = the text itself. Arrows go round through the text,
 * Home and End stay in the text until an option is active. Keys that mean nothing here, and an
 * empty list, give `undefined`: the text field keeps them. Source: ARIA Authoring Practices 1.2,
 * editable combobox with list autocomplete.
 */
export function activeAfterKey(
  key: string,
  active: number | null,
  count: number,
): number | null | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      if (active === null) return 0;
      return active >= last ? null : active + 1;
    case 'ArrowUp':
      if (active === null) return last;
      return active === 0 ? null : active - 1;
    case 'Home':
      return active === null ? undefined : 0;
    case 'End':
      return active === null ? undefined : last;
    case 'PageDown':
      return Math.min(last, (active ?? -1) + page);
    case 'PageUp':
      return active === null ? undefined : Math.max(0, active - page);
    default:
      return undefined;
  }
}

const page = 8;

/** Runs of neighbours with the same heading, in order; a heading may come back. */
export function groupNeighbours<Item extends { group: string | null }>(
  items: readonly Item[],
): { group: string | null; items: { item: Item; index: number }[] }[] {
  const groups: { group: string | null; items: { item: Item; index: number }[] }[] = [];
  items.forEach((item, index) => {
    const last = groups.at(-1);
    if (last !== undefined && last.group === item.group) last.items.push({ item, index });
    else groups.push({ group: item.group, items: [{ item, index }] });
  });
  return groups;
}

/**
 * Splits a label into what the typed words match at the start of a word and what they do not;
 * case and accents do not count. Joined again the parts are the label.
 */
export function matchedParts(label: string, typed: string): { text: string; matched: boolean }[] {
  const characters = Array.from(label);
  const folded = characters.map(fold);
  const marks = characters.map(() => false);
  for (const word of typed.split(/\s+/)) markWord(Array.from(word, fold), folded, marks);
  const parts: { text: string; matched: boolean }[] = [];
  characters.forEach((character, position) => {
    const matched = marks[position] === true;
    const last = parts.at(-1);
    if (last !== undefined && last.matched === matched) last.text += character;
    else parts.push({ text: character, matched });
  });
  return parts;
}

function markWord(word: string[], folded: string[], marks: boolean[]): void {
  if (word.length === 0) return;
  for (let start = 0; start + word.length <= folded.length; start += 1) {
    const atWordStart = start === 0 || /[^a-z0-9]/.test(folded[start - 1] ?? '');
    if (!atWordStart || !word.every((letter, offset) => folded[start + offset] === letter)) {
      continue;
    }
    marks.fill(true, start, start + word.length);
    return;
  }
}

function fold(character: string): string {
  return character
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
