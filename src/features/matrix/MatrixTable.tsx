/* Roles again: a table whose rows are laid out as boxes is no table to some browsers. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-tabindex */
import { type CSSProperties, memo } from 'react';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { AzureRegion, PeeringLocation } from '@/domain/model';
import { headingOf, type Matrix, type MatrixCell, type MatrixRow } from '@/domain/reach-matrix';
import { classNames } from '@/ui/class-names';
import { Sign } from '@/ui/Sign';
import { cellLook, inferredLook } from './cell-look';
import { usePointing } from './use-pointing';
import { MatrixLink } from './matrix-link';

export type MatrixSpot = { location: PeeringLocation; region: AzureRegion; cell: MatrixCell };

type MatrixTableProps = {
  matrix: Matrix;
  labelledBy: string;
  describedBy: string;
  currentLocationId: string | null;
  currentRegionId: string | null;
  /** The cell under the pointer; null when it leaves. Keep it the same between renders. */
  onPoint: (spot: MatrixSpot | null) => void;
};

/**
 * The scrolling frame and the table. All rows stay laid out, and the frame has a ground of its own:
 * so a browser paints it once and moves the picture. Measured per frame of scrolling (113 x 57):
 * 3.5 ms, against 24 ms without the ground and 32 ms with `content-visibility` on the rows. It is
 * isolated, for otherwise the line below it that names a cell would paint all cells anew.
 */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { matrix, onPoint } = props;
  const pointing = usePointing((target) =>
    onPoint(target === null ? null : spotAt(matrix, target)),
  );
  const size: CSSProperties & Record<'--columns', number> = { '--columns': matrix.regions.length };
  return (
    <div
      // A frame that scrolls has to be reachable for the arrow keys to scroll it.
      tabIndex={0}
      role="group"
      aria-labelledby={props.labelledBy}
      onScroll={pointing.onScroll}
      className="isolate min-h-0 flex-1 overflow-auto overscroll-contain bg-panel -outline-offset-2 [--column-head:168px] [--row-head:176px] max-[640px]:[--row-head:136px] short:h-[calc(100dvh-72px)] low:h-[calc(100dvh-16px)] max-wide:low:[--column-head:128px] short:flex-none short:overscroll-auto"
    >
      <table
        role="table"
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        className="box-content block w-[calc(var(--row-head)+var(--columns)*28px)] pr-5 text-small"
        style={size}
        onPointerOver={pointing.onPointerOver}
        onPointerLeave={pointing.onPointerLeave}
      >
        <thead role="rowgroup" className="sticky top-0 z-20 block bg-panel">
          <tr role="row" className="flex h-(--column-head) border-b border-field">
            <th
              role="columnheader"
              scope="col"
              className="sticky left-0 z-10 flex w-(--row-head) shrink-0 items-end bg-panel px-4 pb-1.5 text-start text-column font-medium text-ink-2 wide:px-5"
            >
              Peering location
            </th>
            {matrix.regions.map((region, position) => (
              <ColumnHeader
                key={region.id}
                region={region}
                isCurrent={region.id === props.currentRegionId}
                startsGroup={matrix.startsGroup[position] === true}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block pb-5">
          {matrix.rows.map((row, position) => (
            <Row
              key={row.location.id}
              row={row}
              isGroupStart={matrix.rowStartsGroup[position] === true}
              startsGroup={matrix.startsGroup}
              isCurrent={row.location.id === props.currentLocationId}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

type ColumnHeaderProps = { region: AzureRegion; isCurrent: boolean; startsGroup: boolean };

function ColumnHeader({ region, isCurrent, startsGroup }: ColumnHeaderProps) {
  const { hue, mark } = geopoliticalSign(region.geopoliticalRegionId);
  return (
    <th
      role="columnheader"
      scope="col"
      aria-current={isCurrent ? 'true' : undefined}
      className={classNames(
        'flex w-7 shrink-0 flex-col items-center gap-1 p-0 pb-1.5 font-normal',
        isCurrent && 'bg-hover',
        startsGroup && groupEdge,
      )}
    >
      <span className="flex min-h-0 flex-1 rotate-180 items-center [writing-mode:vertical-rl]">
        <MatrixLink
          page={{ kind: 'region', id: region.id }}
          name={headingOf(region)}
          className="max-h-[calc(var(--column-head)-24px)] min-w-6 truncate leading-6 text-ink no-underline -outline-offset-2 hover:underline"
        />
      </span>
      <Sign
        hue={hue}
        mark={mark}
        shape="square"
        size={12}
        fill={region.announced ? 'hollow' : 'solid'}
      />
    </th>
  );
}

type RowProps = {
  row: MatrixRow;
  isGroupStart: boolean;
  /** Per column. */
  startsGroup: readonly boolean[];
  isCurrent: boolean;
};

const Row = memo(function Row({ row, isGroupStart, startsGroup, isCurrent }: RowProps) {
  const { location, cells } = row;
  const { hue, mark } = geopoliticalSign(location.geopoliticalRegionId);
  return (
    <tr
      role="row"
      aria-current={isCurrent ? 'true' : undefined}
      className={classNames(
        'flex h-7',
        isGroupStart && 'border-t border-field',
        isCurrent && 'outline-2 -outline-offset-2 outline-ink',
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className="sticky left-0 z-10 flex w-(--row-head) shrink-0 items-center gap-2 bg-panel py-0 pr-2 pl-4 text-start font-semibold wide:pl-5"
      >
        <Sign
          hue={hue}
          mark={mark}
          shape="circle"
          size={12}
          fill={location.announced ? 'hollow' : 'solid'}
        />
        <MatrixLink
          page={{ kind: 'location', id: location.id }}
          name={headingOf(location)}
          className="min-w-0 flex-1 truncate leading-7 text-ink no-underline -outline-offset-2 hover:underline"
        />
      </th>
      {cells.map((cell, position) => (
        <td
          // A column keeps its place as long as the row is the same object.
          // oxlint-disable-next-line react/no-array-index-key
          key={position}
          role="cell"
          // The dashes are seen only. A label, and on these cells alone: text would be laid out.
          aria-label={cell.isInferred ? `${cell.letter}, inferred` : undefined}
          className={classNames(
            'w-7 shrink-0 border-b border-l border-panel p-0 text-center leading-7',
            cellLook[cell.letter],
            cell.isInferred && inferredLook,
            startsGroup[position] === true && groupEdge,
          )}
        >
          {cell.letter}
        </td>
      ))}
    </tr>
  );
});

const groupEdge = 'border-l border-l-field';

function spotAt(matrix: Matrix, target: EventTarget): MatrixSpot | null {
  const element = target instanceof Element ? target.closest('td') : null;
  const line = element?.parentElement;
  if (!(element instanceof HTMLTableCellElement) || !(line instanceof HTMLTableRowElement)) {
    return null;
  }
  // The first cell and the first row are headers.
  const row = matrix.rows[line.rowIndex - 1];
  const region = matrix.regions[element.cellIndex - 1];
  const cell = row?.cells[element.cellIndex - 1];
  if (row === undefined || region === undefined || cell === undefined) return null;
  return { location: row.location, region, cell };
}
