import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalRegionsOf } from '@/domain/filters';
import { skuName } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { circuitSkus } from '@/domain/model';
import type { View } from '@/domain/view';
import type { MapArc, MapPoint } from '@/map/map-types';
import type { Caption, LegendEntry } from '@/map/picture/caption-layout';
import { statusOf, titleOf } from './view-words';

type Drawn = { points: readonly MapPoint[]; arcs: readonly MapArc[] };

/** What stands under a picture of the view: what it shows, its legend, its edition and its link. */
export function pictureCaption(
  index: EditionIndex,
  view: View,
  drawn: Drawn,
  link: string,
): Caption {
  const compared = view.page.kind === 'changes' ? ` compared with ${view.page.from ?? ''}` : '';
  return {
    title: titleOf(index, view),
    sentence: statusOf(index, view),
    legend: legendOf(index, view, drawn),
    source: [
      `Edition ${index.edition.id}${compared}`,
      'Source: Microsoft Docs, CC BY 4.0',
      'Map: Natural Earth',
      'Not affiliated with Microsoft',
    ].join(' · '),
    link,
  };
}

/** `expressroute-atlas-amsterdam-2026-09-16.png`; without a selection, without its part. */
export function pictureFileName({ page }: View, editionId: string): string {
  const part = 'id' in page ? `${page.id}-` : '';
  return `expressroute-atlas-${part}${editionId}.png`;
}

/** The geopolitical regions that are shown, and the kinds of shapes and lines that are there. */
function legendOf(index: EditionIndex, view: View, { points, arcs }: Drawn): LegendEntry[] {
  const { geo } = view.filters;
  const regions = geopoliticalRegionsOf(index, view.cloud).filter(
    ({ id }) => geo === null || geo.includes(id),
  );
  const { hue } = geopoliticalSign(regions[0]?.id ?? null);
  const has = (test: (point: MapPoint) => boolean) => points.some(test);
  const shapes: (LegendEntry & { isThere: boolean })[] = [
    {
      sign: { kind: 'circle', hue },
      text: 'Peering location',
      isThere: has(({ kind }) => kind === 'location'),
    },
    {
      sign: { kind: 'square', hue },
      text: 'Azure region',
      isThere: has(({ kind }) => kind === 'region'),
    },
    { sign: { kind: 'hollow', hue }, text: 'No provider', isThere: has(({ hollow }) => hollow) },
  ];
  return [
    ...regions.map(({ id, name }): LegendEntry => ({
      sign: { kind: 'sign', sign: geopoliticalSign(id) },
      text: name,
    })),
    ...shapes.filter(({ isThere }) => isThere).map(({ sign, text }) => ({ sign, text })),
    ...circuitSkus
      .filter((sku) => arcs.some(({ leastSku }) => leastSku === sku))
      .map((sku): LegendEntry => ({ sign: { kind: 'line', sku }, text: skuName(sku) })),
  ];
}
