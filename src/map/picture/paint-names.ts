import type { PlacedName } from '../layout/place-names';
import type { MarkerSize } from '../layout/marker-size';
import type { Brush } from './brush';

const looks = {
  selected: { weight: 700, colour: 'ink' },
  location: { weight: 600, colour: 'ink' },
  region: { weight: 400, colour: 'ink-2' },
} as const;

/** The names beside the markers, each on its halo, as in `map-texts.css`. */
export function paintNames(brush: Brush, names: readonly PlacedName[], size: MarkerSize): void {
  const { pen, family, colour } = brush;
  pen.textAlign = 'left';
  for (const { text, code, style, box } of names) {
    const { weight, colour: token } = looks[style];
    const fontSize = style === 'selected' ? 14 : size.fontSize;
    const middle = (box.top + box.bottom) / 2;
    pen.font = `${weight} ${fontSize}px ${family}`;
    paintHaloed(brush, text, box.left, middle, colour(token));
    if (code === null) continue;
    const left = box.left + pen.measureText(`${text} `).width;
    pen.font = `500 10.5px ${family}`;
    paintHaloed(brush, code, left, middle, colour('ink-3'));
  }
}

function paintHaloed(
  { pen, colour }: Brush,
  text: string,
  x: number,
  y: number,
  ink: string,
): void {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(text);
  const baseline = y + (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = colour('label-halo');
  pen.strokeText(text, x, baseline);
  pen.fillStyle = ink;
  pen.fillText(text, x, baseline);
}
