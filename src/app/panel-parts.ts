import { lazy } from 'react';

/*
 * What stands around the map and waits for the edition's data anyway: asked for when the entry
 * starts, so that it arrives beside the data, and the map does not wait for it.
 */
const overview = import('@/features/overview/Overview');
const legend = import('@/features/legend/Legend');
const searchBox = import('@/features/search/SearchBox');
const editionPicker = import('@/features/edition-picker/EditionPicker');

export const Overview = lazy(() => overview.then((module) => ({ default: module.Overview })));
export const Legend = lazy(() => legend.then((module) => ({ default: module.Legend })));
export const SearchBox = lazy(() => searchBox.then((module) => ({ default: module.SearchBox })));
export const EditionPicker = lazy(() =>
  editionPicker.then((module) => ({ default: module.EditionPicker })),
);
