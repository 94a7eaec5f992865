import type { AzureRegionAccess } from '@/domain/model';
import type { TableColumn } from '@/ui/SortableTable';
import { None, NotPublished } from './cells';
import type { RegionRow } from './list-rows';
import type { SelectedThing } from './selected-thing';
import { sharedColumns } from './shared-columns';

type Column = TableColumn<RegionRow>;

const shared = sharedColumns<RegionRow>({
  kind: 'region',
  thingOf: (row) => row.region,
  isHollow: ({ region }) => region.announced,
});

/** The columns of the Azure regions; with a peering location selected also how it reaches them. */
export function regionColumns(selected: SelectedThing | null): Column[] {
  return [
    shared.name,
    armName,
    shared.geopoliticalRegion,
    ...shared.toSelected(selected),
    withStandard,
    access,
    shared.position,
    localAt,
  ];
}

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
