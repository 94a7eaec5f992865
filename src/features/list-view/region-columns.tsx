import type { AzureRegionAccess } from '@/domain/model';
import type { TableColumn } from '@/ui/SortableTable';
import { Tag } from '@/ui/Tag';
import {
  DetailsLink,
  DistanceCell,
  GeopoliticalCell,
  None,
  NotPublished,
  PositionCell,
  reachName,
  reachRank,
} from './cells';
import type { RegionRow } from './list-rows';
import type { SelectedThing } from './selected-thing';

type Column = TableColumn<RegionRow>;

/** The columns of the Azure regions; with a peering location selected also how it reaches them. */
export function regionColumns(selected: SelectedThing | null): Column[] {
  return [
    name,
    armName,
    geopoliticalRegion,
    distance(selected),
    ...(selected?.kind === 'location' ? [leastSku(selected.thing.name)] : []),
    withStandard,
    access,
    position,
    localAt,
  ];
}

const name: Column = {
  id: 'name',
  header: 'Name',
  subheader: null,
  hint: null,
  width: 168,
  align: 'start',
  cardSpan: 6,
  sortValue: ({ region }) => region.name,
  cell: ({ region }) => (
    <>
      <DetailsLink page={{ kind: 'region', id: region.id }}>{region.name}</DetailsLink>
      {region.announced && (
        <>
          {' '}
          <Tag title="Announced, not yet available">announced</Tag>
        </>
      )}
    </>
  ),
};

const armName: Column = {
  id: 'arm',
  header: 'ARM name',
  subheader: null,
  hint: 'As commands and templates write it.',
  width: 148,
  align: 'start',
  cardSpan: 3,
  sortValue: ({ region }) => region.id,
  cell: ({ region }) => <code className="font-mono text-small wrap-anywhere">{region.id}</code>,
};

const geopoliticalRegion: Column = {
  id: 'geo',
  header: 'Geopolitical region',
  subheader: null,
  hint: 'Standard reaches it from every peering location of it.',
  width: 160,
  align: 'start',
  cardSpan: 3,
  sortValue: (row) => row.geopoliticalName,
  cell: (row) => (
    <GeopoliticalCell
      id={row.region.geopoliticalRegionId}
      name={row.geopoliticalName}
      basis={row.region.geopoliticalBasis}
      shape="square"
      isHollow={row.region.announced}
    />
  ),
};

const localAt: Column = {
  id: 'localat',
  header: 'Local from',
  subheader: null,
  hint: 'The peering locations from which a Local circuit reaches it.',
  width: 160,
  align: 'start',
  cardSpan: 6,
  sortValue: (row) => row.localAt[0]?.name ?? null,
  cell: (row) => {
    if (row.localCount === null) return <NotPublished />;
    if (row.localAt.length === 0) return <None>none</None>;
    return row.localAt.map((location) => location.name).join(', ');
  },
};

function distance(selected: SelectedThing | null): Column {
  return {
    id: 'distance',
    header: 'Distance',
    subheader: selected === null ? 'to nearest location' : `to ${selected.thing.name}`,
    hint: 'Great circle, from the nominal point of the Azure region.',
    width: 136,
    align: 'end',
    cardSpan: 2,
    sortValue: (row) => row.distanceKm,
    cell: (row) => <DistanceCell km={row.distanceKm} />,
  };
}

function leastSku(locationName: string): Column {
  return {
    id: 'sku',
    header: 'Least SKU',
    subheader: `from ${locationName}`,
    hint: 'The least circuit SKU that reaches it from there.',
    width: 112,
    align: 'start',
    cardSpan: 2,
    sortValue: (row) => reachRank(row.reach),
    cell: (row) => reachName(row.reach),
  };
}

const withStandard: Column = {
  id: 'withstandard',
  header: 'Standard from',
  subheader: 'locations',
  hint: 'How many peering locations reach it with Standard.',
  width: 108,
  align: 'end',
  cardSpan: 2,
  sortValue: (row) => row.standardCount,
  cell: (row) => row.standardCount ?? <NotPublished />,
};

const accessNames: Record<AzureRegionAccess, string> = {
  restricted: 'restricted',
  government: 'US Government',
  'department-of-defense': 'US DoD',
  china: 'China',
  closed: 'closed',
};

const access: Column = {
  id: 'access',
  header: 'Access',
  subheader: null,
  hint: 'Who may use the region, where not everybody may.',
  width: 88,
  align: 'start',
  cardSpan: 2,
  sortValue: ({ region }) => region.access,
  cell: ({ region }) =>
    region.access === null ? (
      <None>–</None>
    ) : (
      <span title={region.accessBasis ?? undefined}>{accessNames[region.access]}</span>
    ),
};

const position: Column = {
  id: 'position',
  header: 'Position',
  subheader: 'latitude, longitude',
  hint: 'Nominal = the point that Microsoft publishes, not a building.',
  width: 168,
  align: 'start',
  cardSpan: 6,
  sortValue: ({ region }) => region.coordinates?.latitude ?? null,
  cell: ({ region }) => <PositionCell coordinates={region.coordinates} />,
};
