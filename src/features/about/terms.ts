/** The words of the product in plain English, in the order in which a reader needs them. */
export const terms: readonly { term: string; meaning: string }[] = [
  {
    term: 'Peering location',
    meaning:
      'A place where your network meets Microsoft’s: a facility in a city, such as Amsterdam. Also called ExpressRoute location or meet-me location. It is not an Azure region.',
  },
  {
    term: 'Azure region',
    meaning:
      'Where your Azure resources run, such as West Europe. Commands and templates use its ARM name, westeurope.',
  },
  {
    term: 'Geopolitical region',
    meaning:
      'A group of peering locations and Azure regions that Microsoft names, such as Europe. It decides what Standard reaches, and its name can mislead: Australia Government belongs to the commercial cloud.',
  },
  {
    term: 'Circuit SKU',
    meaning: 'Local, Standard or Premium: the reach that an ExpressRoute circuit is ordered with.',
  },
  {
    term: 'Local region',
    meaning: 'An Azure region close to a peering location, the only one a Local circuit reaches.',
  },
  {
    term: 'Connectivity provider',
    meaning:
      'A company through which a circuit is ordered. An exchange provider also connects networks of others.',
  },
  { term: 'Facility', meaning: 'The building of a peering location. A location may have several.' },
  {
    term: 'Metro',
    meaning:
      'The city that several peering locations share, such as Amsterdam and Amsterdam2. ExpressRoute Metro is one circuit over two facilities of it, with providers of its own.',
  },
  {
    term: 'ExpressRoute Direct',
    meaning:
      'Port pairs of your own on Microsoft’s routers instead of a provider’s. Whether ports are free must be asked.',
  },
  {
    term: 'Pricing zone',
    meaning:
      'A number from 1 to 4 on which the price of a circuit and of its outgoing traffic depends. The tables call it Zone. It has nothing to do with reach, nor with availability zones.',
  },
  {
    term: 'Cloud',
    meaning:
      'Commercial, US Government or China; Germany until 2021. Each has peering locations and Azure regions of its own.',
  },
  { term: 'Edition', meaning: 'The published tables as of a date, such as 2026-09-16.' },
];
