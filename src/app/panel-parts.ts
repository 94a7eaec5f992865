import { soon } from '@/ui/soon';

/*
 * What stands in and around the panel, in files of their own, so that the map does not wait for
 * them. A page asks for those that it shows as soon as it starts (start-page.tsx).
 */
export const Overview = soon('overview', () =>
  import('@/features/overview/Overview').then((module) => module.Overview),
);
export const FilterPanel = soon('filters', () =>
  import('@/features/overview/FilterPanel').then((module) => module.FilterPanel),
);
export const Legend = soon('legend', () =>
  import('@/features/legend/Legend').then((module) => module.Legend),
);
export const SearchBox = soon('search', () =>
  import('@/features/search/SearchBox').then((module) => module.SearchBox),
);
export const EditionPicker = soon('page', () =>
  import('@/features/edition-picker/EditionPicker').then((module) => module.EditionPicker),
);
export const LocationDetails = soon('location', () =>
  import('@/features/location-details/LocationDetails').then((module) => module.LocationDetails),
);
export const RegionDetails = soon('region', () =>
  import('@/features/region-details/RegionDetails').then((module) => module.RegionDetails),
);
export const ProviderPanel = soon('provider', () =>
  import('./ProviderPanel').then((module) => module.ProviderPanel),
);
export const Changes = soon('changes', () =>
  import('@/features/changes/Changes').then((module) => module.Changes),
);
export const About = soon('page', () =>
  import('@/features/about/About').then((module) => module.About),
);
export const EmbedLayout = soon('map', () =>
  import('./EmbedLayout').then((module) => module.EmbedLayout),
);
export const MapControls = soon('page', () =>
  import('./MapControls').then((module) => module.MapControls),
);
export const HeaderButtons = soon('page', () =>
  import('./HeaderButtons').then((module) => module.HeaderButtons),
);
