/**
 * The columns that the tables of the list can be sorted by, as an address names them; which of them
 * a table has depends on what is selected and published.
 */
export const sortColumns = [
  'name',
  'geo',
  'local',
  'localat',
  'distance',
  'sku',
  'direct',
  'metro',
  'zone',
  'providers',
  'providernames',
  'facility',
  'position',
  'arm',
  'withstandard',
  'access',
] as const;

/** Whether a text could be a sort: a column, `-` before it for descending. */
export function isSort(text: string): boolean {
  const columnId = text.startsWith('-') ? text.slice(1) : text;
  return sortColumns.some((column) => column === columnId);
}
