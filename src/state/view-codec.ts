import { impliedCloud } from '@/domain/cloud-of-id';
import { noFilters } from '@/domain/filters';
import { circuitSkus, clouds } from '@/domain/model';
import { isSort } from '@/domain/sort-columns';
import type { LinkNotice, MapPosition, View, ViewMode } from '@/domain/view';
import { comparedByItself } from './change-view';
import { formatPath, parsePath } from './page-codec';
import { isEditionId, isId, ParameterReader } from './parameter-reader';

const modes: readonly ViewMode[] = ['map', 'list', 'matrix'];
const zones = new Set(['1', '2', '3', '4']);

/**
 * What an address shows (contract.md, "Addresses"). Total: what cannot be read drops out with a
 * notice, parameters nobody knows drop out silently, the rest applies.
 */
export function parseView(
  location: { pathname: string; search: string },
  basePath: string,
): { view: View; notices: LinkNotice[] } {
  const notices: LinkNotice[] = [];
  const reader = new ParameterReader(location.search, notices);
  const { page, embed } = parsePath(location.pathname, basePath, reader);
  const cloud = reader.oneOf('cloud', clouds);
  const geo = reader.list('geo', (value) => isId(value));
  const view: View = {
    page,
    embed,
    edition: reader.text('edition', isEditionId),
    cloud: impliedCloud(page) ?? cloud ?? 'commercial',
    sku: reader.oneOf('sku', circuitSkus) ?? 'standard',
    filters: {
      geo: geo.length === 0 ? null : geo.filter((id) => id !== 'none'),
      providers: reader.list('provider', isId),
      local: reader.flag('local'),
      direct: reader.flag('direct'),
      metro: reader.flag('metro'),
      zones: reader.list('zone', (value) => zones.has(value)).map(Number),
      reaches: reader.text('reaches', isId),
      q: reader.raw('q') ?? '',
    },
    mode: reader.oneOf('view', modes) ?? 'map',
    sort: reader.text('sort', isSort),
    newSince: reader.text('new', isEditionId),
    metroSites: reader.flag('sites'),
    at: parsePosition(reader),
  };
  return { view: comparedByItself(view), notices };
}

/** The one address of a view: path and query, values sorted, defaults left out. */
export function formatView(view: View, basePath: string): string {
  const { filters } = view;
  const isCloudWritten = impliedCloud(view.page) === null && view.cloud !== 'commercial';
  const parameters: [name: string, value: string | null][] = [
    ...pageParameters(view),
    ['edition', view.edition],
    ['cloud', isCloudWritten ? view.cloud : null],
    ['sku', view.sku === 'standard' ? null : view.sku],
    ['geo', filters.geo === null ? null : formatList(filters.geo) || 'none'],
    ['provider', formatList(filters.providers)],
    ['local', filters.local ? '1' : null],
    ['direct', filters.direct ? '1' : null],
    ['metro', filters.metro ? '1' : null],
    ['zone', formatList(filters.zones)],
    ['reaches', filters.reaches],
    ['q', filters.q],
    ['view', view.mode === 'map' ? null : view.mode],
    ['sort', view.sort],
    ['new', view.newSince],
    ['sites', view.metroSites ? '1' : null],
    ['at', view.at === null ? null : formatPosition(view.at)],
  ];
  const query = parameters
    .filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '')
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
    .join('&');
  return formatPath(view.page, view.embed, basePath) + (query === '' ? '' : `?${query}`);
}

/** A view that nobody asked anything of: the world, newest edition. */
export const worldView: View = {
  page: { kind: 'world' },
  embed: false,
  edition: null,
  cloud: 'commercial',
  sku: 'standard',
  filters: noFilters,
  mode: 'map',
  sort: null,
  newSince: null,
  metroSites: false,
  at: null,
};

function pageParameters({ page }: View): [string, string | null][] {
  if (page.kind !== 'changes') return [];
  return [
    ['from', page.from],
    ['to', page.to],
  ];
}

function parsePosition(reader: ParameterReader): MapPosition | null {
  const text = reader.text('at', (value) => {
    const position = toPosition(value);
    return (
      Math.abs(position.latitude) <= 90 &&
      Math.abs(position.longitude) <= 360 &&
      position.zoom >= 0 &&
      position.zoom <= 24
    );
  });
  return text === null ? null : toPosition(text);
}

function toPosition(text: string): MapPosition {
  const isPosition = /^-?\d{1,3}(\.\d+)?,-?\d{1,3}(\.\d+)?,\d{1,2}(\.\d+)?$/.test(text);
  const [latitude = Number.NaN, longitude = Number.NaN, zoom = Number.NaN] = isPosition
    ? text.split(',').map(Number)
    : [];
  return roundPosition({ latitude, longitude, zoom });
}

/** To about ten metres: as precise as an address needs to be. */
export function roundPosition({ latitude, longitude, zoom }: MapPosition): MapPosition {
  return { latitude: round(latitude, 4), longitude: round(longitude, 4), zoom: round(zoom, 2) };
}

function round(value: number, digits: number): number {
  // `+ 0` turns -0 into 0.
  return Number(value.toFixed(digits)) + 0;
}

function formatPosition(position: MapPosition): string {
  const { latitude, longitude, zoom } = roundPosition(position);
  return [latitude, longitude, zoom].map(String).join(',');
}

function formatList(values: readonly (string | number)[]): string {
  return [...new Set(values.map(String))].sort().join(',');
}

/** As a form would, but with readable commas. */
function encodeValue(value: string): string {
  // Nearly every value, and a page has a hundred links with it.
  if (/^[\w.,-]*$/.test(value)) return value;
  return new URLSearchParams([['', value]]).toString().slice(1).replaceAll('%2C', ',');
}
