import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { AzureRegion } from '@/domain/model';
import { ExternalLink } from '@/ui/ExternalLink';
import { Sign } from '@/ui/Sign';
import type { TableColumn } from '@/ui/SortableTable';
import { None, NotPublished, YesNo } from './cells';
import type { LocationRow } from './list-rows';
import type { SelectedThing } from './selected-thing';
import { sharedColumns } from './shared-columns';

type Column = TableColumn<LocationRow>;

const shared = sharedColumns<LocationRow>({
  kind: 'location',
  thingOf: (row) => row.location,
  isHollow: (row) => row.isHollow,
});

/** The columns of the peering locations; with an Azure region selected also how it is reached. */
export function locationColumns(selected: SelectedThing | null): Column[] {
  return [
    shared.name,
    shared.geopoliticalRegion,
    localRegions,
    ...shared.toSelected(selected),
    direct,
    metro,
    zone,
    providers,
    facility,
    shared.position,
    providerNames,
  ];
}

const localRegions: Column = {
  id: 'local',
  header: 'Local Azure region',
  subheader: null,
  hint: 'What a Local circuit reaches, and nothing else.',
  width: 172,
  align: 'start',
  cardSpan: 3,
  sortValue: (row) => row.localRegions?.[0]?.name ?? null,
  cell: (row) => {
    if (row.localRegions === null) return <NotPublished />;
    if (row.localRegions.length === 0) return <None>none</None>;
    return row.localRegions.map((region) => <LocalRegion key={region.id} region={region} />);
  },
};

function LocalRegion({ region }: { region: AzureRegion }) {
  const { hue, mark } = geopoliticalSign(region.geopoliticalRegionId);
  return (
    <span className="flex items-center gap-2">
      <Sign hue={hue} mark={mark} shape="square" />
      {region.name}
    </span>
  );
}

const direct: Column = {
  id: 'direct',
  header: 'Direct',
  subheader: null,
  hint: 'ExpressRoute Direct: port pairs of one’s own. Free capacity is not published.',
  width: 66,
  align: 'centre',
  cardSpan: 2,
  sortValue: ({ location }) =>
    location.supportsDirect === null ? null : Number(!location.supportsDirect),
  cell: ({ location }) => <YesNo value={location.supportsDirect} />,
};

const metro: Column = {
  id: 'metro',
  header: 'Metro',
  subheader: null,
  hint: 'A Metro site covers the city: one circuit over two facilities.',
  width: 52,
  align: 'centre',
  cardSpan: 2,
  sortValue: ({ hasMetroSite }) => (hasMetroSite === null ? null : Number(!hasMetroSite)),
  cell: (row) => <YesNo value={row.hasMetroSite} />,
};

const zone: Column = {
  id: 'zone',
  header: 'Zone',
  subheader: null,
  hint: 'Pricing zone, 1 to 4. It is not a limit of reach.',
  width: 66,
  align: 'centre',
  cardSpan: 2,
  sortValue: ({ location }) => location.pricingZone,
  cell: ({ location }) => location.pricingZone ?? <NotPublished />,
};

const providers: Column = {
  id: 'providers',
  header: 'Providers',
  subheader: null,
  hint: 'Connectivity providers, those merely announced left out.',
  width: 84,
  align: 'end',
  cardSpan: 2,
  sortValue: (row) => row.providerCount,
  cell: (row) => row.providerCount ?? <NotPublished />,
};

const facility: Column = {
  id: 'facility',
  header: 'Facility',
  subheader: null,
  hint: null,
  width: 180,
  align: 'start',
  cardSpan: 6,
  sortValue: ({ location }) => location.facilities?.[0]?.name ?? null,
  cell: ({ location }) => {
    if (location.facilities === null || location.facilities.length === 0) return <NotPublished />;
    return location.facilities.map(({ name, url }) => (
      <span key={name} className="block text-small [&_a]:min-h-6">
        <ExternalLink url={url} icon={null}>
          {name}
        </ExternalLink>
      </span>
    ));
  },
};

const providerNames: Column = {
  id: 'providernames',
  header: 'Provider names',
  subheader: null,
  hint: 'Those that count; what is announced stands in the details.',
  width: 240,
  align: 'start',
  cardSpan: 6,
  sortValue: (row) => row.providerNames,
  cell: ({ providerNames }) => {
    if (providerNames === null) return <NotPublished />;
    if (providerNames === '') return <None>none</None>;
    return (
      <span
        title={providerNames}
        className="block truncate text-small max-[640px]:whitespace-normal"
      >
        {providerNames}
      </span>
    );
  },
};
