/** The parts of the bench, in the order they run. */
export const parts = ['load', 'sizes', 'lighthouse', 'taps', 'frames'] as const;
export type Part = (typeof parts)[number];

/** `dist`: a built site to measure; null: build it first. */
type Options = { runs: number; only: readonly Part[]; dist: string | null };

/** `--runs 5 --only load,frames --dist dist`; a message for anything else. */
export function parseOptions(words: readonly string[]): Options | string {
  let runs = 5;
  let only: readonly Part[] = parts;
  let dist: string | null = null;
  for (let index = 0; index < words.length; index += 2) {
    const value = words[index + 1] ?? '';
    if (words[index] === '--runs') {
      runs = Number(value);
      if (!Number.isInteger(runs) || runs < 1) return `--runs wants a number from 1: ${value}`;
    } else if (words[index] === '--only') {
      const named = value.split(',');
      only = parts.filter((part) => named.includes(part));
      const unknown = named.find((name) => !parts.some((part) => part === name));
      if (unknown !== undefined) return `--only wants some of ${parts.join(', ')}: ${unknown}`;
    } else if (words[index] === '--dist') {
      if (value === '') return '--dist wants the folder of a built site';
      dist = value;
    } else return `unknown option: ${words[index]}`;
  }
  return { runs, only, dist };
}
