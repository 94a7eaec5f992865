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
import type { SelectedThing } from './selected-thing';

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

type Kind = SelectedThing['kind'];

type Rows<Row> = {
  kind: Kind;
  thingOf: (row: Row) => Thing;
  /** Drawn as a ring: nothing can be had there yet. */
  isHollow: (row: Row) => boolean;
};

type SharedColumns<Row> = {
  name: TableColumn<Row>;
  geopoliticalRegion: TableColumn<Row>;
  position: TableColumn<Row>;
  /** The distance; with a thing of the other kind selected also the least SKU between the two. */
  toSelected: (selected: SelectedThing | null) => TableColumn<Row>[];
};

/** Room for the name of what is selected, below a header. */
const nameWidth = 136;

/** Where the same column differs between the two tables; widths in pixels. */
const looks = {
  location: {
    shape: 'circle',
    nameWidth: 132,
    geopoliticalWidth: 206,
    geopoliticalHint: 'Standard reaches every Azure region of it.',
    toNearest: 'to local region',
    distanceWidth: 102,
    distanceHint: 'Great circle, to the nominal point of an Azure region.',
    skuPreposition: 'to',
    skuHint: 'The least circuit SKU that reaches it from here.',
    positionHint: 'Degrees, WGS 84, and how exact the point is.',
  },
  region: {
    shape: 'square',
    nameWidth: 168,
    geopoliticalWidth: 206,
    geopoliticalHint: 'Standard reaches it from every peering location of it.',
    toNearest: 'to nearest location',
    distanceWidth: 136,
    distanceHint: 'Great circle, from the nominal point of the Azure region.',
    skuPreposition: 'from',
    skuHint: 'The least circuit SKU that reaches it from there.',
    positionHint: 'Nominal = the point that Microsoft publishes, not a building.',
  },
} as const;

/** The columns that peering locations and Azure regions have in common. */
export function sharedColumns<Row extends SharedRow>(rows: Rows<Row>): SharedColumns<Row> {
  return {
    name: nameColumn(rows),
    geopoliticalRegion: geopoliticalColumn(rows),
    position: positionColumn(rows),
    toSelected: (selected) => [
      distanceColumn(rows.kind, selected),
      ...(selected === null || selected.kind === rows.kind
        ? []
        : [leastSkuColumn<Row>(rows.kind, selected)]),
    ],
  };
}

/** The name, which opens the details. */
function nameColumn<Row>({ kind, thingOf }: Rows<Row>): TableColumn<Row> {
  return {
    id: 'name',
    header: 'Name',
    subheader: null,
    hint: null,
    width: looks[kind].nameWidth,
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

function geopoliticalColumn<Row extends SharedRow>(rows: Rows<Row>): TableColumn<Row> {
  const { geopoliticalWidth, geopoliticalHint, shape } = looks[rows.kind];
  return {
    id: 'geo',
    header: 'Geopolitical region',
    subheader: null,
    hint: geopoliticalHint,
    width: geopoliticalWidth,
    align: 'start',
    cardSpan: 3,
    sortValue: (row) => row.geopoliticalName,
    cell: (row) => (
      <GeopoliticalCell
        id={rows.thingOf(row).geopoliticalRegionId}
        name={row.geopoliticalName}
        basis={rows.thingOf(row).geopoliticalBasis}
        shape={shape}
        isHollow={rows.isHollow(row)}
      />
    ),
  };
}

/** Kilometres to what is selected, else to the nearest that matters. */
function distanceColumn<Row extends SharedRow>(
  kind: Kind,
  selected: SelectedThing | null,
): TableColumn<Row> {
  const { toNearest, distanceHint, distanceWidth } = looks[kind];
  return {
    id: 'distance',
    header: 'Distance',
    subheader: selected === null ? toNearest : `to ${selected.thing.name}`,
    hint: distanceHint,
    width: selected === null ? distanceWidth : Math.max(distanceWidth, nameWidth),
    align: 'end',
    cardSpan: 2,
    sortValue: (row) => row.distanceKm,
    cell: (row) => <DistanceCell km={row.distanceKm} />,
  };
}

/** The least SKU between the row and what is selected. */
function leastSkuColumn<Row extends SharedRow>(
  kind: Kind,
  { thing }: SelectedThing,
): TableColumn<Row> {
  const { skuPreposition, skuHint } = looks[kind];
  return {
    id: 'sku',
    header: 'Least SKU',
    subheader: `${skuPreposition} ${thing.name}`,
    hint: skuHint,
    width: nameWidth,
    align: 'start',
    cardSpan: 2,
    sortValue: (row) => reachRank(row.reach),
    cell: (row) => <ReachCell reach={row.reach} />,
  };
}

/** Degrees, and how exact they are. */
function positionColumn<Row>({ kind, thingOf }: Rows<Row>): TableColumn<Row> {
  return {
    id: 'position',
    header: 'Position',
    subheader: 'latitude, longitude',
    hint: looks[kind].positionHint,
    width: 168,
    align: 'start',
    cardSpan: 6,
    sortValue: (row) => thingOf(row).coordinates?.latitude ?? null,
    cell: (row) => <PositionCell coordinates={thingOf(row).coordinates} />,
  };
}
