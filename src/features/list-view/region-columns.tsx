import type { AzureRegionAccess } from '@/domain/model';
import type { TableColumn } from '@/ui/SortableTable';
import { None, NotPublished } from './cells';
import type { RegionRow } from './list-rows';
import type { SelectedThing } from './selected-thing';
import {
  distanceColumn,
  geopoliticalColumn,
  leastSkuColumn,
  nameColumn,
  positionColumn,
} from './shared-columns';

type Column = TableColumn<RegionRow>;

/** The columns of the Azure regions; with a peering location selected also how it reaches them. */
export function regionColumns(selected: SelectedThing | null): Column[] {
  return [
    name,
    armName,
    geopoliticalRegion,
    distanceColumn(
      selected === null ? 'to nearest location' : `to ${selected.thing.name}`,
      'Great circle, from the nominal point of the Azure region.',
      136,
    ),
    ...(selected?.kind === 'location'
      ? [
          leastSkuColumn<RegionRow>(
            `from ${selected.thing.name}`,
            'The least circuit SKU that reaches it from there.',
          ),
        ]
      : []),
    withStandard,
    access,
    position,
    localAt,
  ];
}

const regionOf = (row: RegionRow) => row.region;
const name: Column = nameColumn('region', 168, regionOf);
const geopoliticalRegion: Column = geopoliticalColumn({
  width: 160,
  hint: 'Standard reaches it from every peering location of it.',
  shape: 'square',
  thingOf: regionOf,
  isHollow: ({ region }) => region.announced,
});
const position: Column = positionColumn(
  'Nominal = the point that Microsoft publishes, not a building.',
  regionOf,
);

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
