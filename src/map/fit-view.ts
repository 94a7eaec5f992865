import type { Pixel } from './layout/world-pixels';
import type { MapCard, MapInsets } from './map-types';

/** Kept free around the whole world, and around what was chosen; as in src/styles/static-map.css. */
export const homePadding = 30;
export const showPadding = 56;

/** What a view is fitted into: pixels of the map element. */
export type FitFrame = {
  size: Pixel;
  insets: MapInsets;
  cards: readonly MapCard[];
  /** Kept free around the places, where the map is high enough. */
  padding: number;
  leastZoom: number;
  largestZoom: number;
};

/** A zoom, and the pixel of the world at that zoom in the middle of the map element. */
export type FittedView = { zoom: number; centre: Pixel };

/** Each round puts one more card aside. */
const mostRounds = 3;

/** In so many steps from the middle a view is moved aside. */
const sideSteps = 32;

/** On a low map, as of a phone that lies on its side, the places need the room themselves. */
export function paddingIn(most: number, freeHeight: number): number {
  return Math.max(0, Math.min(most, freeHeight / 8));
}

/**
 * The view that shows all places (pixels of the world at zoom 0) as large as possible between the
 * insets and, where there is room, beside the cards: no farther from the middle than they ask for.
 * Null without a place.
 */
export function fitView(places: readonly Pixel[], given: FitFrame): FittedView | null {
  if (places.length === 0) return null;
  let { insets } = given;
  const freeHeight = given.size.y - insets.top - insets.bottom;
  const frame = { ...given, padding: paddingIn(given.padding, freeHeight) };
  for (let round = 0; round < mostRounds; round += 1) {
    const view = fitBetween(places, frame, insets);
    const card = cardOver(places, view, frame);
    if (card === undefined) return round === 0 ? view : towardsMiddle(places, view, frame);
    insets = besides(card, frame.size, insets)
      .map((beside) => ({ beside, zoom: fitBetween(places, frame, beside).zoom }))
      .reduce((best, next) => (next.zoom > best.zoom ? next : best)).beside;
  }
  return fitBetween(places, frame, insets);
}

/** The view of the same zoom nearest to the middle in which no card covers a place. */
function towardsMiddle(places: readonly Pixel[], aside: FittedView, frame: FitFrame): FittedView {
  const { zoom } = aside;
  const { centre } = fitBetween(
    places,
    { ...frame, leastZoom: zoom, largestZoom: zoom },
    frame.insets,
  );
  for (let step = 1; step < sideSteps; step += 1) {
    const share = step / sideSteps;
    const view = {
      zoom,
      centre: {
        x: centre.x + (aside.centre.x - centre.x) * share,
        y: centre.y + (aside.centre.y - centre.y) * share,
      },
    };
    if (cardOver(places, view, frame) === undefined) return view;
  }
  return aside;
}

function cardOver(
  places: readonly Pixel[],
  view: FittedView,
  frame: FitFrame,
): MapCard | undefined {
  return frame.cards.find((card) => places.some((place) => isUnder(place, view, card, frame)));
}

/** Below a card's upper edge, right of its left one and so on: the four ways past it. */
function besides(card: MapCard, size: Pixel, insets: MapInsets): [MapInsets, ...MapInsets[]] {
  return [
    { ...insets, bottom: Math.max(insets.bottom, size.y - card.top) },
    { ...insets, right: Math.max(insets.right, size.x - card.left) },
    { ...insets, top: Math.max(insets.top, card.bottom) },
    { ...insets, left: Math.max(insets.left, card.right) },
  ];
}

function fitBetween(
  places: readonly Pixel[],
  { size, padding, leastZoom, largestZoom }: FitFrame,
  { top, right, bottom, left }: MapInsets,
): FittedView {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.max(80, size.x - left - right - 2 * padding);
  const height = Math.max(80, size.y - top - bottom - 2 * padding);
  const fitting = Math.log2(Math.min(width / (east - west), height / (south - north)));
  const zoom = Math.max(leastZoom, Math.min(largestZoom, fitting));
  const scale = 2 ** zoom;
  return {
    zoom,
    centre: {
      x: ((west + east) / 2) * scale + (right - left) / 2,
      y: ((north + south) / 2) * scale + (bottom - top) / 2,
    },
  };
}

/** More than the card itself: a marker's radius, and how far it may stand from its place. */
const cardMargin = 17;

function isUnder(place: Pixel, { zoom, centre }: FittedView, card: MapCard, { size }: FitFrame) {
  const x = place.x * 2 ** zoom - centre.x + size.x / 2;
  const y = place.y * 2 ** zoom - centre.y + size.y / 2;
  return (
    x > card.left - cardMargin &&
    x < card.right + cardMargin &&
    y > card.top - cardMargin &&
    y < card.bottom + cardMargin
  );
}
