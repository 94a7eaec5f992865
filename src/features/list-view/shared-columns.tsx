import type { Coordinates, GeopoliticalBasis } from '@/domain/model';
import type { TableColumn } from '@/ui/SortableTable';
import { Tag } from '@/ui/Tag';
import {
  DetailsLink,
  DistanceCell,
  GeopoliticalCell,
  PositionCell,
  ReachCell,
  reachRank,
} from './cells';
import type { RowReach } from './list-rows';

type Thing = {
  id: string;
  name: string;
  announced: boolean;
  coordinates: Coordinates | null;
  geopoliticalRegionId: string | null;
  geopoliticalBasis: GeopoliticalBasis;
};

/** What both kinds of row have. */
type SharedRow = { geopoliticalName: string | null; distanceKm: number | null; reach: RowReach };

/** The name, which opens the details. */
export function nameColumn<Row>(
  kind: 'location' | 'region',
  width: number,
  thingOf: (row: Row) => Thing,
): TableColumn<Row> {
  return {
    id: 'name',
    header: 'Name',
    subheader: null,
    hint: null,
    width,
    align: 'start',
    cardSpan: 6,
    sortValue: (row) => thingOf(row).name,
    cell: (row) => {
      const { id, name, announced } = thingOf(row);
      return (
        <>
          <DetailsLink page={{ kind, id }}>{name}</DetailsLink>
          {announced && (
            <>
              {' '}
              <Tag title="Announced, not yet available">announced</Tag>
            </>
          )}
        </>
      );
    },
  };
}

type GeopoliticalColumn<Row> = {
  width: number;
  hint: string;
  shape: 'circle' | 'square';
  thingOf: (row: Row) => Thing;
  isHollow: (row: Row) => boolean;
};

/** The geopolitical region, by its name. */
export function geopoliticalColumn<Row extends SharedRow>(
  column: GeopoliticalColumn<Row>,
): TableColumn<Row> {
  const { width, hint, shape, thingOf, isHollow } = column;
  return {
    id: 'geo',
    header: 'Geopolitical region',
    subheader: null,
    hint,
    width,
    align: 'start',
    cardSpan: 3,
    sortValue: (row) => row.geopoliticalName,
    cell: (row) => (
      <GeopoliticalCell
        id={thingOf(row).geopoliticalRegionId}
        name={row.geopoliticalName}
        basis={thingOf(row).geopoliticalBasis}
        shape={shape}
        isHollow={isHollow(row)}
      />
    ),
  };
}

/** Kilometres to what `subheader` names. */
export function distanceColumn<Row extends SharedRow>(
  subheader: string,
  hint: string,
  width: number,
): TableColumn<Row> {
  return {
    id: 'distance',
    header: 'Distance',
    subheader,
    hint,
    width,
    align: 'end',
    cardSpan: 2,
    sortValue: (row) => row.distanceKm,
    cell: (row) => <DistanceCell km={row.distanceKm} />,
  };
}

/** The least SKU between the row and what is selected. */
export function leastSkuColumn<Row extends SharedRow>(
  subheader: string,
  hint: string,
): TableColumn<Row> {
  return {
    id: 'sku',
    header: 'Least SKU',
    subheader,
    hint,
    width: 112,
    align: 'start',
    cardSpan: 2,
    sortValue: (row) => reachRank(row.reach),
    cell: (row) => <ReachCell reach={row.reach} />,
  };
}

/** Degrees, and how exact they are. */
export function positionColumn<Row>(hint: string, thingOf: (row: Row) => Thing): TableColumn<Row> {
  return {
    id: 'position',
    header: 'Position',
    subheader: 'latitude, longitude',
    hint,
    width: 168,
    align: 'start',
    cardSpan: 6,
    sortValue: (row) => thingOf(row).coordinates?.latitude ?? null,
    cell: (row) => <PositionCell coordinates={thingOf(row).coordinates} />,
  };
}
