import { type Pixel, worldWidth } from '../layout/world-pixels';
import { fromWorldPixel, staticWorld } from './static-frame';

/** Writes places and lines of a layout, in pixels of the world at its zoom, as path data of the static map. */
export type PathWriter = {
  dots: (places: readonly Pixel[]) => string;
  line: (points: readonly Pixel[]) => string;
};

/** Enough for strokes of a coarse map. */
const mostPieces = 12;
/** Rounding then moves nothing by more than a quarter of a pixel, twice that where all is drawn larger. */
const pixelsPerError = 2;

export function pathWriter(zoom: number): PathWriter {
  const digits = digitsAt(zoom);
  const rounded = (place: Pixel): Pixel => {
    const { x, y } = fromWorldPixel(place, zoom);
    return { x: Number(x.toFixed(digits)), y: Number(y.toFixed(digits)) };
  };
  const at = (place: Pixel) => {
    const { x, y } = rounded(place);
    return `M${x} ${y}`;
  };
  return {
    // A stroke of no length.
    dots: (places) => places.map((place) => `${at(place)}h0`).join(''),
    line: (points) => {
      const step = Math.max(1, Math.floor(points.length / mostPieces));
      const kept = points
        .filter((_, index) => index % step === 0 || index === points.length - 1)
        .map(rounded);
      const [first] = kept;
      if (first === undefined) return '';
      const steps = kept.slice(1).map(({ x, y }, index) => {
        const from = kept[index] ?? first;
        return `${brief(x - from.x, digits)} ${brief(y - from.y, digits)}`;
      });
      return `M${first.x} ${first.y}l${steps.join(' ')}`;
    },
  };
}

/** Decimals that a map at this zoom shows. */
export function digitsAt(zoom: number): number {
  const pixelsPerUnit = worldWidth(zoom) / staticWorld;
  return Math.max(0, Math.ceil(Math.log10(pixelsPerUnit * pixelsPerError)));
}

/** Without the zero before a decimal point. */
function brief(value: number, digits: number): string {
  return String(Number(value.toFixed(digits))).replace(/^(-?)0\./, '$1.');
}
