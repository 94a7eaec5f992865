import { markerSize } from '@/map/layout/marker-size';
import { brandMark, column, layColumn } from './column';
import { mapArea, type MapMaterials, mapPicture } from './map-picture';
import { markerSvg } from './marker-svg';
import type { PictureData, PicturePage } from './picture-page';
import { type PictureWords, pictureWords } from './picture-words';
import { element } from './svg';
import type { TextBlock } from './text-block';
import type { Theme } from './theme';

/** Pixels; what chats and networks show without cutting. */
export const pictureSize = { width: 1200, height: 630 };

/** The link picture of a page as SVG, with every text in it and where it stands. */
export function pictureOf(
  page: PicturePage,
  data: PictureData,
  materials: MapMaterials,
): { svg: string; texts: TextBlock[] } {
  const { theme, measure } = materials;
  const words = pictureWords(page, data);
  const newest = data.newest.edition.id;
  const edition = page.index.edition.id;
  const remark = edition === newest ? null : `Not in the newest edition, ${newest}`;
  const text = layColumn(words, { edition, remark }, measure);
  const map = mapPicture(page, data, materials);
  const texts = [...text.texts, ...map.names];
  const content = [
    map.svg,
    panel(text.ruleY, theme),
    brand(theme),
    words.sign === null || text.sign === null ? '' : sign(words.sign, text.sign, materials),
    ...texts.map((block) => textSvg(block, materials)),
  ];
  const { width, height } = pictureSize;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return { svg: element('svg', attributes, content.join('')), texts };
}

/** Covers what of the map stands out to the left. */
function panel(ruleY: number, theme: Theme): string {
  const edge = { x: mapArea.left - 2, y: 0, width: 2, height: pictureSize.height };
  return (
    element('rect', {
      x: 0,
      y: 0,
      width: mapArea.left,
      height: pictureSize.height,
      fill: theme('panel'),
    }) +
    element('rect', { ...edge, fill: theme('line') }) +
    element('rect', {
      x: column.left,
      y: Math.round(ruleY),
      width: column.right - column.left,
      height: 2,
      fill: theme('line'),
    })
  );
}

/** The mark of the site: a location joined to a region. */
function brand(theme: Theme): string {
  const ink = theme('ink');
  const { x, y, size } = brandMark;
  const shapes = [
    element('path', {
      d: 'M4.5 15.5C5 9 9 5 15 4.8',
      fill: 'none',
      stroke: ink,
      'stroke-width': 2,
    }),
    element('circle', { cx: 4.5, cy: 15.5, r: 3.5, fill: ink }),
    element('rect', { x: 12, y: 1.5, width: 7, height: 7, rx: 1.5, fill: ink }),
  ];
  return element('g', { transform: `translate(${x} ${y}) scale(${size / 20})` }, shapes.join(''));
}

/** The marker of the page's thing, as large as on the map at its nearest. */
function sign(
  { kind, hue, mark, hollow }: NonNullable<PictureWords['sign']>,
  place: { x: number; y: number },
  materials: MapMaterials,
): string {
  const look = { kind, mark, hollow, count: 1, state: 'rest', approximate: false } as const;
  const plain = { badge: 'none', change: null, focused: false } as const;
  return markerSvg({ ...look, ...plain }, hue, markerSize(8), place, materials);
}

function textSvg(block: TextBlock, { theme, outline }: MapMaterials): string {
  const { lines, weight, size, colour, halo } = block;
  const rim =
    halo === null
      ? {}
      : {
          stroke: theme(halo),
          'stroke-width': 6,
          'stroke-linejoin': 'bevel',
          'paint-order': 'stroke',
        };
  return lines
    .map(({ text, x, baseline }) =>
      element('path', {
        // On whole pixels, so that the same text has the same pixels: the file packs better.
        transform: `translate(${Math.round(x)} ${Math.round(baseline)})`,
        d: outline(text, weight, size),
        fill: theme(colour),
        ...rim,
      }),
    )
    .join('');
}
