import type { Line } from './shapes';

/** What drawing needs of a canvas: both kinds of context have it. */
export type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'rect'
  | 'clip'
  | 'save'
  | 'restore'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
>;

/** From grid steps to device pixels of a picture: where step 0 lies, and the length of a step. */
export type Placement = { x: number; y: number; step: number; width: number; height: number };

/** The straight edges along which a file's shapes were cut; no coast is drawn there. */
export type CutEdges = { least: number; most: number };

/** Points nearer than this to the last one drawn are skipped, in device pixels. */
const leastStep = 0.6;
/** Rings smaller than this on both sides are not worth a dot. */
const leastSize = 0.5;
/** Line widths and rounding reach a little over the edge of what is seen. */
const reach = 4;

/** Adds closed rings to the path, for filling. */
export function traceRings(pen: Pen, lines: readonly Line[], placement: Placement): void {
  for (const line of lines) {
    if (!isSeen(line, placement)) continue;
    traceSpan(pen, line.points, placement);
    pen.closePath();
  }
}

/** Adds open lines to the path, for stroking. */
export function traceLines(pen: Pen, lines: readonly Line[], placement: Placement): void {
  for (const line of lines) {
    if (isSeen(line, placement)) traceSpan(pen, line.points, placement);
  }
}

/** Adds the edges of rings to the path, without those that only cutting made. */
export function traceCoast(
  pen: Pen,
  lines: readonly Line[],
  placement: Placement,
  edges: CutEdges,
): void {
  for (const line of lines) {
    if (!isSeen(line, placement)) continue;
    const isWhole =
      line.minX > edges.least &&
      line.minY > edges.least &&
      line.maxX < edges.most &&
      line.maxY < edges.most;
    if (isWhole) {
      traceSpan(pen, line.points, placement);
      pen.closePath();
    } else {
      for (const span of coastSpans(line.points, edges)) traceSpan(pen, span, placement);
    }
  }
}

/** The stretches of a ring (without repeated first point) between its cut edges, in order. */
export function coastSpans(points: Int32Array, edges: CutEdges): Int32Array[] {
  const spans: Int32Array[] = [];
  const count = points.length / 2;
  let span: number[] = [];
  for (let index = 0; index <= count; index += 1) {
    const x = points[(index % count) * 2] ?? 0;
    const y = points[(index % count) * 2 + 1] ?? 0;
    const lastX = span.at(-2);
    const lastY = span.at(-1);
    if (lastX !== undefined && lastY !== undefined && isCutEdge(lastX, lastY, x, y, edges)) {
      if (span.length > 2) spans.push(Int32Array.from(span));
      span = [];
    }
    span.push(x, y);
  }
  if (span.length > 2) spans.push(Int32Array.from(span));
  return spans;
}

function isCutEdge(x1: number, y1: number, x2: number, y2: number, edges: CutEdges): boolean {
  return (
    (x1 === x2 && (x1 === edges.least || x1 === edges.most)) ||
    (y1 === y2 && (y1 === edges.least || y1 === edges.most))
  );
}

function isSeen(line: Line, { x, y, step, width, height }: Placement): boolean {
  const size = Math.max(line.maxX - line.minX, line.maxY - line.minY) * step;
  return (
    size >= leastSize &&
    x + line.maxX * step > -reach &&
    y + line.maxY * step > -reach &&
    x + line.minX * step < width + reach &&
    y + line.minY * step < height + reach
  );
}

function traceSpan(pen: Pen, points: Int32Array, { x, y, step }: Placement): void {
  const last = points.length - 2;
  let penX = x + (points[0] ?? 0) * step;
  let penY = y + (points[1] ?? 0) * step;
  pen.moveTo(penX, penY);
  for (let index = 2; index <= last; index += 2) {
    const nextX = x + (points[index] ?? 0) * step;
    const nextY = y + (points[index + 1] ?? 0) * step;
    const isNear = Math.abs(nextX - penX) + Math.abs(nextY - penY) < leastStep;
    if (isNear && index !== last) continue;
    pen.lineTo(nextX, nextY);
    penX = nextX;
    penY = nextY;
  }
}
