import type { Box, Pixel } from './world-pixels';

const gap = 8;

/** What a tooltip is placed in: pixels of the map element. */
export type TooltipRoom = {
  /** What panel and sheet leave free. */
  visible: Box;
  /** Legend and controls, which would cover it. */
  cards: readonly Box[];
};

/**
 * The upper left corner of a tooltip of `size` for a marker at `at`, `away` pixels from it: above,
 * or below where there is no room above; beside the cards where that keeps it in sight.
 */
export function placeTooltip(
  size: Pixel,
  at: Pixel,
  away: number,
  { visible, cards }: TooltipRoom,
): Pixel {
  const above = at.y - away - gap - size.y;
  const top = above < visible.top + gap ? at.y + away + gap : above;
  let { left: leftmost, right: rightmost } = visible;
  for (const card of cards) {
    if (card.bottom < top || card.top > top + size.y) continue;
    if (card.left > at.x) rightmost = Math.min(rightmost, card.left);
    else if (card.right < at.x) leftmost = Math.max(leftmost, card.right);
  }
  const left = Math.min(at.x - size.x / 2, rightmost - gap - size.x);
  return { x: Math.max(leftmost + gap, left), y: top };
}
