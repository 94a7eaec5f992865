/** Mean colour of the pixels around a point, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The same points of one page, as it is with what is waited for and without it. */
export type Reference = { present: readonly Colour[]; absent: readonly Colour[] };

/** Colours nearer than this are the same to an eye, and to JPEG. */
const sameColour = 24;

/** The points that tell the two apart; the others are covered, or alike with and without. */
export function tellingPoints({ present, absent }: Reference): number[] {
  return present.flatMap((colour, index) => {
    const other = absent[index];
    return other !== undefined && distance(colour, other) > sameColour ? [index] : [];
  });
}

/**
 * The share (0 to 1) of the telling points at which a frame looks more like the page with what is
 * waited for than like the one without; 0 where nothing tells.
 */
export function shareShown(frame: readonly Colour[], reference: Reference): number {
  const points = tellingPoints(reference);
  const shown = points.filter((index) => {
    const seen = frame[index];
    const present = reference.present[index];
    const absent = reference.absent[index];
    if (seen === undefined || present === undefined || absent === undefined) return false;
    return distance(seen, present) < distance(seen, absent) / 2;
  });
  return points.length === 0 ? 0 : shown.length / points.length;
}

function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
