import { badgeCentre, badgeRadius, changeAway, changeRadius } from './place-markers';
import { isSmall, type MarkerSize } from './marker-size';
import type { PlacedMarker } from './placed-marker';
import { boxAround, type Box, overlaps, type Pixel } from './world-pixels';

export type NameStyle = 'selected' | 'location' | 'region';

export type PlacedName = {
  marker: PlacedMarker;
  text: string;
  /** The region's code, at high zoom only. */
  code: string | null;
  style: NameStyle;
  box: Box;
};

export type NameSpace = {
  size: MarkerSize;
  /** The width of a text in pixels. */
  measure: (text: string, style: NameStyle, fontSize: number) => number;
  /** How many pieces of arc run through a box. */
  arcsThrough: (box: Box) => number;
  /** What the map shows between the cards, and the cards on it; in pixels of the world. */
  visible: Box | null;
  cards: readonly Box[];
  /** Hovered or highlighted markers' keys: their names come first. */
  preferred: ReadonlySet<string>;
};

/** Clear pixels between a marker and its own name; no other marker may come as near. */
const gap = 3;

/**
 * A place for as many names as fit: selected, preferred, reachable (Local first), then locations
 * by number of providers, then regions. No name covers a name, marker, badge or card.
 */
export function placeNames(markers: readonly PlacedMarker[], space: NameSpace): PlacedName[] {
  const badges = markers.flatMap((marker) => badgeBoxes(marker, space.size));
  const keepClear = markers.map((marker) => ({
    marker,
    box: boxAround(marker.place, solidHalf(marker)),
  }));
  const named: PlacedName[] = [];
  for (const marker of inOrder(markers, space)) {
    const text = marker.target.name;
    const style = styleOf(marker);
    const code = space.size.name === 'L' ? marker.lead.sign.code : null;
    const fontSize = style === 'selected' ? 14 : space.size.fontSize;
    const label = code === null ? text : `${text} ${code}`;
    const width = space.measure(label, style, fontSize);
    const isTaken = (candidate: Box) => {
      const wide = grown(candidate, gap - 0.5);
      return (
        named.some((other) => overlaps(other.box, candidate)) ||
        badges.some((badge) => overlaps(badge, candidate)) ||
        keepClear.some((other) => overlaps(other.box, other.marker === marker ? candidate : wide))
      );
    };
    const near = bestBox(candidates(marker, width, fontSize), space, isTaken);
    const isLeftOut = near === null && style === 'selected';
    const box = isLeftOut ? bestBox(farCandidates(marker, width, fontSize), space, isTaken) : near;
    if (box !== null) named.push({ marker, text, code, style, box });
  }
  return named;
}

/** The count, up right or left, and what changed, down right. */
function badgeBoxes(marker: PlacedMarker, size: MarkerSize): Box[] {
  const { badge, change, place } = marker;
  const away = changeAway(size.circle);
  return [
    ...(badge === 'none' ? [] : [boxAround(badgeCentre(marker, size), badgeRadius + 1)]),
    ...(change === null
      ? []
      : [boxAround({ x: place.x + away, y: place.y + away }, changeRadius + 1)]),
  ];
}

function bestBox(
  boxes: readonly Box[],
  space: NameSpace,
  isTaken: (box: Box) => boolean,
): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  for (const box of boxes) {
    if (isHidden(box, space) || isTaken(box)) continue;
    const crossed = space.arcsThrough(box);
    if (crossed < least) {
      best = box;
      least = crossed;
    }
    if (crossed === 0) break;
  }
  return best;
}

/** Clipped by the edge of the map, or under a card; far outside the map nothing is hidden. */
function isHidden(box: Box, { visible, cards }: NameSpace): boolean {
  if (cards.some((card) => overlaps(card, box))) return true;
  if (visible === null || !overlaps(visible, box)) return false;
  const inside = grown(visible, -gap);
  return (
    box.left < inside.left ||
    box.right > inside.right ||
    box.top < inside.top ||
    box.bottom > inside.bottom
  );
}

function inOrder(markers: readonly PlacedMarker[], space: NameSpace): PlacedMarker[] {
  const ranked = markers
    .map((marker) => ({ marker, rank: rankOf(marker, space) }))
    .filter(({ rank }) => rank !== null);
  ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return ranked.map(({ marker }) => marker);
}

const skuRanks = new Map<string | null, number>([
  ['local', 0],
  ['standard', 1],
]);

/** The smaller, the earlier; null = the marker gets no name. */
function rankOf(marker: PlacedMarker, { preferred, size }: NameSpace): number | null {
  if (marker.state === 'selected') return 0;
  if (preferred.has(marker.lead.key)) return 1;
  if (marker.state === 'dimmed') return null;
  if (marker.state === 'reachable') return 10 + (skuRanks.get(marker.target.leastSku) ?? 2);
  if (marker.lead.kind === 'location') return 1e6 - providersOf(marker);
  return isSmall(size) ? null : 2e6;
}

function providersOf({ members }: PlacedMarker): number {
  return members.reduce((most, { providerCount }) => Math.max(most, providerCount), 0);
}

function styleOf({ state, lead }: PlacedMarker): NameStyle {
  return state === 'selected' ? 'selected' : lead.kind;
}

/** Half the side of what a marker covers: a dimmed one has no halo. */
function solidHalf({ outerRadius, state, approximate }: PlacedMarker): number {
  if (state === 'dimmed') return outerRadius * 0.62;
  return approximate ? outerRadius + 0.5 : outerRadius - 0.5;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Pixels by which the selected name may move on from its marker, so that it is not left out. */
const steps = [6, 12, 18];

/** Above and below, towards the side that has room, then farther off. */
function farCandidates(marker: PlacedMarker, width: number, fontSize: number): Box[] {
  const { x, y } = marker.place;
  const away = solidHalf(marker) + gap + fontSize / 2 + 1;
  return steps.flatMap((step) =>
    [-1, 1].flatMap((side) =>
      [0, -0.4, 0.4].map((shift) =>
        nameBox({ x: x + shift * width, y: y + side * (away + step) }, width, fontSize),
      ),
    ),
  );
}

function nameBox({ x, y }: Pixel, width: number, fontSize: number): Box {
  const half = { x: width / 2, y: fontSize / 2 + 1 };
  return { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y };
}

/** Right, left, below, above, then the corners. */
function candidates(marker: PlacedMarker, width: number, fontSize: number): Box[] {
  const height = fontSize + 2;
  const away = solidHalf(marker) + gap;
  const { x, y } = marker.place;
  const aside = away + width / 2;
  const up = away - 1 + height / 2;
  const cornerSide = away * 0.6 + width / 2 + 1;
  const cornerUp = away * 0.6 + height / 2 + 1;
  return [
    [aside, 0],
    [-aside, 0],
    [0, up],
    [0, -up],
    [aside, height / 2 + 1],
    [-aside, height / 2 + 1],
    [cornerSide, cornerUp],
    [-cornerSide, cornerUp],
    [aside, -height / 2 - 1],
    [-aside, -height / 2 - 1],
    [cornerSide, -cornerUp],
    [-cornerSide, -cornerUp],
  ].map(([dx = 0, dy = 0]) => nameBox({ x: x + dx, y: y + dy }, width, fontSize));
}
