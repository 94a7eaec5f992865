import { soon } from '@/ui/soon';

/*
 * What stands in and around the panel, in files of their own, so that the map does not wait for
 * them. A page asks for those that it shows as soon as it starts (start-page.tsx).
 */
export const Overview = soon(() =>
  import('@/features/overview/Overview').then((module) => module.Overview),
);
export const FilterPanel = soon(() =>
  import('@/features/overview/FilterPanel').then((module) => module.FilterPanel),
);
export const Legend = soon(() =>
  import('@/features/legend/Legend').then((module) => module.Legend),
);
export const SearchBox = soon(() =>
  import('@/features/search/SearchBox').then((module) => module.SearchBox),
);
export const EditionPicker = soon(() =>
  import('@/features/edition-picker/EditionPicker').then((module) => module.EditionPicker),
);
export const LocationDetails = soon(() =>
  import('@/features/location-details/LocationDetails').then((module) => module.LocationDetails),
);
export const RegionDetails = soon(() =>
  import('@/features/region-details/RegionDetails').then((module) => module.RegionDetails),
);
export const ProviderPanel = soon(() =>
  import('./ProviderPanel').then((module) => module.ProviderPanel),
);
export const Changes = soon(() =>
  import('@/features/changes/Changes').then((module) => module.Changes),
);
export const About = soon(() => import('@/features/about/About').then((module) => module.About));
export const EmbedLayout = soon(() => import('./EmbedLayout').then((module) => module.EmbedLayout));
export const MapControls = soon(() => import('./MapControls').then((module) => module.MapControls));
export const HeaderButtons = soon(() =>
  import('./HeaderButtons').then((module) => module.HeaderButtons),
);
