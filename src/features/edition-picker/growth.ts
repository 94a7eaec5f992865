import type { EditionSummary } from '@/domain/model';
import { editionDay, fractionOf } from './timeline';

/** `fraction` is the edition's place in time between the first and the last, 0 to 1. */
export type GrowthPoint = { edition: string; fraction: number; value: number };

export type GrowthSeries = { label: string; points: GrowthPoint[]; greatest: number };

const measures = [
  ['Peering locations', 'peeringLocations'],
  ['Azure regions', 'azureRegions'],
  ['Geopolitical regions', 'geopoliticalRegions'],
] as const satisfies readonly (readonly [string, keyof EditionSummary['counts']])[];

/** How many of each thing every edition lists in the commercial cloud; `editions` oldest first. */
export function growthSeries(editions: readonly EditionSummary[]): GrowthSeries[] {
  const first = editionDay(editions[0]?.id ?? '');
  const last = editionDay(editions.at(-1)?.id ?? '');
  return measures.map(([label, measure]) => {
    const points = editions.map(({ id, counts }) => ({
      edition: id,
      fraction: fractionOf(editionDay(id), first, last),
      value: counts[measure],
    }));
    return { label, points, greatest: Math.max(0, ...points.map(({ value }) => value)) };
  });
}

/**
 * The line of a series in a square of 100: level from each edition to the next, because what was
 * published holds until the tables change. No line for less than two editions.
 */
export function growthPath({ points, greatest }: GrowthSeries): string {
  if (points.length < 2) return '';
  const x = (point: GrowthPoint) => round(100 * point.fraction);
  return points
    .map((point, position) => {
      const y = round(growthHeight(point.value, greatest));
      return position === 0 ? `M${x(point)} ${y}` : `H${x(point)}V${y}`;
    })
    .join('');
}

/** How far below the top of a square of 100 a value stands; 0 is at the bottom. */
export function growthHeight(value: number, greatest: number): number {
  return greatest === 0 ? 100 : 100 - (100 * value) / greatest;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
