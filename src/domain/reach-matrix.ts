import type { EditionIndex } from './edition-index';
import { type FilteredView, filterLocations, filterRegions } from './filters';
import type { AzureRegion, CircuitSku, PeeringLocation } from './model';
import { availableReach, type Reach } from './reach';

/** The least SKU, out of reach, not published, or announced: the tables' own plus sign. */
export type MatrixLetter = 'L' | 'S' | 'P' | '–' | '?' | '+';
/** Inferred where the answer rests on an inferred geopolitical assignment. */
export type MatrixCell = { letter: MatrixLetter; isInferred: boolean };
export type MatrixRow = {
  location: PeeringLocation;
  /** In the order of the matrix's regions. */
  cells: readonly MatrixCell[];
};
export type Matrix = {
  regions: readonly AzureRegion[];
  /** Per region: the first of its geopolitical region. */
  startsGroup: readonly boolean[];
  rows: readonly MatrixRow[];
  /** Per row: the first of its geopolitical region. */
  rowStartsGroup: readonly boolean[];
};

type Columns = Pick<Matrix, 'regions' | 'startsGroup'> & { rows: Map<string, MatrixRow> };

/**
 * The columns shown last of each edition, with the rows worked out for them: a filter that leaves
 * the columns alone gets the same rows again, and the page need not draw them anew.
 */
const shownLast = new WeakMap<EditionIndex, Columns>();

/** Every filtered peering location against every filtered Azure region of the cloud. */
export function reachMatrix(index: EditionIndex, view: FilteredView): Matrix {
  return matrixOf(index, filterLocations(index, view), filterRegions(index, view));
}

/** These peering locations against these Azure regions of their cloud, in the order given. */
export function matrixOf(
  index: EditionIndex,
  locations: readonly PeeringLocation[],
  columns: readonly AzureRegion[],
): Matrix {
  const { regions, startsGroup, rows } = columnsOf(index, columns);
  return {
    regions,
    startsGroup,
    rows: locations.map((location) => {
      const row = rows.get(location.id) ?? rowOf(index, location, regions);
      rows.set(location.id, row);
      return row;
    }),
    rowStartsGroup: groupStarts(locations),
  };
}

function columnsOf(index: EditionIndex, regions: readonly AzureRegion[]): Columns {
  const last = shownLast.get(index);
  const isSame =
    last?.regions.length === regions.length &&
    regions.every((region, position) => region === last.regions[position]);
  if (last !== undefined && isSame) return last;
  const columns: Columns = { regions, startsGroup: groupStarts(regions), rows: new Map() };
  shownLast.set(index, columns);
  return columns;
}

function rowOf(
  index: EditionIndex,
  location: PeeringLocation,
  regions: readonly AzureRegion[],
): MatrixRow {
  return {
    location,
    cells: regions.map((region) => {
      const found = availableReach(index.edition, location, region);
      return found === null ? announced : cellOf(found);
    }),
  };
}

const announced: MatrixCell = { letter: '+', isInferred: false };
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
  '+': 'announced, not yet available',
};

/** What a letter stands for: `Local`, `not reachable`. */
export function meaningOf(letter: MatrixLetter): string {
  return meanings[letter];
}

/** A cell in words: `Standard, inferred`. */
export function wordsOf({ letter, isInferred }: MatrixCell): string {
  return isInferred ? `${meaningOf(letter)}, inferred` : meaningOf(letter);
}

/** What heads a row or a column. */
export function headingOf({ name, announced: isAnnounced }: AzureRegion | PeeringLocation): string {
  return isAnnounced ? `${name} (announced)` : name;
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
