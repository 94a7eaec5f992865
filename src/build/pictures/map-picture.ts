import { changesBetween } from '@/app/changes-between';
import { mapModel } from '@/app/map-model';
import { layoutMap, layoutNames, type MapLayout } from '@/map/layout/layout-map';
import type { MarkerLook } from '@/map/layout/marker-shapes';
import type { PlacedName } from '@/map/layout/place-names';
import type { PlacedMarker } from '@/map/layout/placed-marker';
import { toPixel } from '@/map/layout/world-pixels';
import { cutLongitude } from '@/map/basemap/world-bounds';
import type { MapPoint } from '@/map/map-types';
import { type Crop, cropAround } from './crop';
import type { Measure } from './font';
import type { Ground } from './ground';
import { arcsSvg, leadersSvg } from './line-svg';
import { markerSvg } from './marker-svg';
import { editionBefore, type PictureData, type PicturePage } from './picture-page';
import { pictureView } from './picture-view';
import { element } from './svg';
import { ascent, descent, type TextBlock } from './text-block';
import type { Outline } from './text-outline';
import type { Theme } from './theme';

/** What every picture is drawn with. */
export type MapMaterials = {
  ground: Ground;
  theme: Theme;
  measure: Measure;
  outline: Outline;
};

/** Where the map stands in the picture, in pixels; it is drawn at twice its layout's size. */
export const mapArea = { left: 472, top: 0, width: 728, height: 630 };
const scale = 2;
const size = { width: mapArea.width / scale, height: mapArea.height / scale };

/** The map of a page: its ground, lines and markers as SVG, and the names on it as text blocks. */
export function mapPicture(
  page: PicturePage,
  data: PictureData,
  materials: MapMaterials,
): { svg: string; names: TextBlock[] } {
  const marks =
    page.page.kind === 'changes'
      ? changesBetween(editionBefore(data), data.newest, data.catalogue)
      : undefined;
  const { points, arcs } = mapModel(page.index, pictureView(page), new Map(), marks);
  const crop = cropAround(placesToShow(points), size);
  const layout = layoutMap(points, arcs, crop.zoom);
  const { theme } = materials;
  const drawing =
    arcsSvg(layout, origin(crop), theme) +
    leadersSvg(layout, origin(crop), theme) +
    markersSvg(layout, crop, materials);
  const onMap = `translate(${mapArea.left} ${mapArea.top})`;
  return {
    svg: element(
      'g',
      { transform: onMap },
      groundSvg(crop, materials) + element('g', { transform: `scale(${scale})` }, drawing),
    ),
    names: namesOf(layout, crop, materials.measure),
  };
}

/** The selection and what it reaches; without a selection, or where nothing is reached, all. */
function placesToShow(points: readonly MapPoint[]): MapPoint['coordinates'][] {
  const meant = points.filter(({ state }) => state === 'selected' || state === 'reachable');
  return (meant.length > 0 ? meant : points).map(({ coordinates }) => coordinates);
}

function origin({ left, top }: Crop) {
  return { x: left, y: top };
}

function groundSvg(crop: Crop, { ground }: MapMaterials): string {
  const frame = {
    ...size,
    left: crop.left - toPixel(0, cutLongitude, crop.zoom).x,
    top: crop.top,
    worldSize: 256 * 2 ** crop.zoom,
    pixelRatio: scale,
  };
  return ground(frame);
}

/** From the ground up, as on the map: dimmed, regions, locations, reachable, selected. */
function depth({ state, lead }: PlacedMarker): number {
  if (state === 'dimmed') return 0;
  if (state === 'selected') return 4;
  return state === 'reachable' ? 3 : lead.kind === 'location' ? 2 : 1;
}

function markersSvg({ markers, size }: MapLayout, crop: Crop, materials: MapMaterials): string {
  return markers
    .filter(({ place, outerRadius }) => isNear(place, outerRadius + 16, crop))
    .toSorted((a, b) => depth(a) - depth(b))
    .map((marker) => {
      const place = { x: marker.place.x - crop.left, y: marker.place.y - crop.top };
      return markerSvg(lookOf(marker), marker.lead.sign.hue, size, place, materials);
    })
    .join('');
}

function isNear({ x, y }: { x: number; y: number }, by: number, crop: Crop): boolean {
  return x > crop.left - by && x < crop.right + by && y > crop.top - by && y < crop.bottom + by;
}

function lookOf(marker: PlacedMarker): MarkerLook {
  const { lead, members } = marker;
  return {
    ...marker,
    kind: lead.kind,
    mark: lead.sign.mark,
    count: members.length,
    focused: false,
  };
}

function namesOf(layout: MapLayout, crop: Crop, measure: Measure): TextBlock[] {
  const names = layoutNames(layout, {
    visible: crop,
    cards: [],
    preferred: new Set(),
    measure: (text, style, fontSize) => measure(text, weights[style], fontSize) * 1.01 + 1,
  });
  // Without a selection no name is worth more than another.
  if (layout.markers.every(({ state }) => state === 'rest')) return [];
  return names
    .filter(({ box }) => isNear({ x: box.left, y: box.top }, 0, crop))
    .slice(0, mostNames)
    .map((name) => nameBlock(name, crop, layout.size.fontSize));
}

/** The first of those that fit; more would be noise at the size of a chat. */
const mostNames = 8;

const weights = { selected: 700, location: 600, region: 400 } as const;

function nameBlock({ text, style, box }: PlacedName, crop: Crop, fontSize: number): TextBlock {
  const size = (style === 'selected' ? 14 : fontSize) * scale;
  const left = mapArea.left + (box.left - crop.left) * scale;
  const top = mapArea.top + (box.top - crop.top) * scale;
  const right = mapArea.left + (box.right - crop.left) * scale;
  const bottom = mapArea.top + (box.bottom - crop.top) * scale;
  const middle = (top + bottom) / 2;
  return {
    size,
    weight: weights[style],
    colour: style === 'region' ? 'ink-2' : 'ink',
    lines: [{ text, x: left + 1, baseline: middle + ((ascent - descent) / 2) * size }],
    box: { left, top, right, bottom },
    halo: 'marker-halo',
  };
}
