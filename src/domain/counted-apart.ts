import { formatCount } from './format';

export type ApartCounts = { available: number; announced: number };

/** How many are available, which is what counts, and how many are only announced. */
export function countedApart(things: readonly { announced: boolean }[]): ApartCounts {
  const announced = things.filter((thing) => thing.announced).length;
  return { available: things.length - announced, announced };
}

/** The same in words: `2`, or `2 and 1 announced`. */
export function countWords({ available, announced }: ApartCounts): string {
  const figure = formatCount(available);
  return announced === 0 ? figure : `${figure} and ${formatCount(announced)} announced`;
}
