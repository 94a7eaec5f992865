import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations, filterRegions } from '@/domain/filters';
import type { AzureRegion, CircuitSku, PeeringLocation } from '@/domain/model';
import { reach, type Reach } from '@/domain/reach';
import type { View } from '@/domain/view';

/** The least SKU, out of reach, or not published. */
export type MatrixLetter = 'L' | 'S' | 'P' | '–' | '?';
/** Inferred where the answer rests on an inferred geopolitical assignment. */
export type MatrixCell = { letter: MatrixLetter; isInferred: boolean };
export type MatrixRow = {
  location: PeeringLocation;
  /** In the order of the matrix's regions. */
  cells: readonly MatrixCell[];
  /** The first of its geopolitical region. */
  startsGroup: boolean;
};
export type Matrix = {
  regions: readonly AzureRegion[];
  /** Per region: the first of its geopolitical region. */
  startsGroup: readonly boolean[];
  rows: readonly MatrixRow[];
};

/** Every filtered peering location against every filtered Azure region of the cloud. */
export function reachMatrix(index: EditionIndex, view: View): Matrix {
  const regions = filterRegions(index, view);
  const locations = filterLocations(index, view);
  const rowStarts = groupStarts(locations);
  return {
    regions,
    startsGroup: groupStarts(regions),
    rows: locations.map((location, position) => ({
      location,
      cells: regions.map((region) => cellOf(reach(index.edition, location, region))),
      startsGroup: rowStarts[position] === true,
    })),
  };
}

const letters: Record<CircuitSku, MatrixLetter> = { local: 'L', standard: 'S', premium: 'P' };

/** The letter of an answer. */
export function cellOf({ kind, leastSku, inferred }: Reach): MatrixCell {
  if (leastSku !== null) return { letter: letters[leastSku], isInferred: inferred };
  return { letter: kind === 'unknown' ? '?' : '–', isInferred: inferred };
}

const meanings: Record<MatrixLetter, string> = {
  L: 'Local',
  S: 'Standard',
  P: 'Premium',
  '–': 'not reachable',
  '?': 'not published',
};

/** What a letter stands for: `Local`, `not reachable`. */
export function meaningOf(letter: MatrixLetter): string {
  return meanings[letter];
}

/** The letters that a matrix uses, in the order of the legend. */
export function lettersIn({ rows }: Matrix): MatrixLetter[] {
  const used = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.letter)));
  return (Object.keys(meanings) as MatrixLetter[]).filter((letter) => used.has(letter));
}

type Placed = { geopoliticalRegionId: string | null };

function groupStarts(things: readonly Placed[]): boolean[] {
  return things.map(
    ({ geopoliticalRegionId }, position) =>
      position > 0 && things[position - 1]?.geopoliticalRegionId !== geopoliticalRegionId,
  );
}
