import { weights } from '../layout/arc-lines';
import type { Brush } from './brush';
import type { CaptionItem, LegendSign, Measure, TextStyle } from './caption-layout';

const looks: Record<TextStyle, { font: string; colour: string }> = {
  title: { font: '700 17px', colour: 'ink' },
  sentence: { font: '400 14px', colour: 'ink' },
  code: { font: '500 10.5px', colour: 'ink-3' },
  legend: { font: '400 12px', colour: 'ink' },
  source: { font: '400 11.5px', colour: 'ink-2' },
  link: { font: '400 11.5px', colour: 'link' },
};

/** The width of the caption's texts in CSS pixels. */
export function measureWith({ pen, family }: Brush): Measure {
  return (text, style) => {
    pen.font = `${looks[style].font} ${family}`;
    return pen.measureText(text).width;
  };
}

/** Paints the caption on the panel's ground; the pen's origin is the band's upper left corner. */
export function paintCaption(
  brush: Brush,
  items: readonly CaptionItem[],
  width: number,
  height: number,
): void {
  const { pen, colour, family } = brush;
  pen.fillStyle = colour('panel');
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = colour('line');
  pen.fillRect(0, 0, width, 1);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  for (const item of items) {
    if (item.kind === 'sign') {
      paintSign(brush, item.sign, item.left, item.middle);
      continue;
    }
    pen.font = `${looks[item.style].font} ${family}`;
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(item.text);
    pen.fillStyle = colour(looks[item.style].colour);
    const baseline = item.middle + (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
    pen.fillText(item.text, item.left, baseline);
  }
}

/** The glyphs of the page's own legend (src/ui/Sign.tsx), 14 pixels wide. */
function paintSign(brush: Brush, sign: LegendSign, left: number, middle: number): void {
  const { pen, colour } = brush;
  pen.save();
  pen.translate(left + 7, middle);
  if (sign.kind === 'line') paintLine(brush, weights[sign.sku]);
  else {
    const hue = sign.kind === 'sign' ? sign.sign.hue : sign.hue;
    pen.beginPath();
    if (sign.kind === 'square') pen.rect(-5, -5, 10, 10);
    else pen.arc(0, 0, sign.kind === 'hollow' ? 4.9 : 5.5, 0, 2 * Math.PI);
    pen.fillStyle = colour(sign.kind === 'hollow' ? 'panel' : `hue-${hue}`);
    pen.fill();
    pen.lineWidth = sign.kind === 'hollow' ? 2.2 : 1;
    pen.strokeStyle = colour(sign.kind === 'hollow' ? `hue-${hue}` : 'marker-outline');
    pen.stroke();
    if (sign.kind === 'sign') paintMark(brush, sign.sign);
  }
  pen.restore();
}

function paintLine({ pen, colour }: Brush, width: number): void {
  pen.beginPath();
  pen.moveTo(-7, 0);
  pen.lineTo(9, 0);
  pen.lineWidth = width;
  pen.strokeStyle = colour('ink-2');
  pen.stroke();
}

function paintMark(
  { pen, colour }: Brush,
  { mark, hue }: Extract<LegendSign, { kind: 'sign' }>['sign'],
): void {
  pen.beginPath();
  if (mark === 'dot') pen.arc(0, 0, 1.9, 0, 2 * Math.PI);
  if (mark === 'bar') pen.rect(-3.2, -1.1, 6.4, 2.2);
  pen.fillStyle = colour(`mark-${hue}`);
  pen.fill();
}
