import type { LinkNotice, Page } from '@/domain/view';
import { isEditionId, isId, ParameterReader } from './parameter-reader';

const foldersOfKinds = { location: 'locations', region: 'regions', provider: 'providers' } as const;
type ThingKind = keyof typeof foldersOfKinds;

/** The page that a path names; an unknown path or an impossible id is the world, with a notice. */
export function parsePath(
  pathname: string,
  basePath: string,
  reader: ParameterReader,
): { page: Page; embed: boolean } {
  const segments = segmentsOf(pathname, basePath);
  const embed = segments[0] === 'embed';
  const rest = embed ? segments.slice(1) : segments;
  const page = parseSegments(rest, reader);
  if (page !== null) return { page, embed };
  reader.refuse('page', rest.join('/'), 'There is no page at this address. This is the world map.');
  return { page: { kind: 'world' }, embed };
}

/** Whether a path has the shape of a page of the app, whatever its id: `/locations/nowhere/`. */
export function isPagePath(pathname: string, basePath: string): boolean {
  const notices: LinkNotice[] = [];
  parsePath(pathname, basePath, new ParameterReader('', notices));
  return notices.length === 0;
}

/** `/locations/chicago/`, under the site's own base path. */
export function formatPath(page: Page, embed: boolean, basePath: string): string {
  const base = `${basePath.replace(/\/+$/, '')}/${embed ? 'embed/' : ''}`;
  switch (page.kind) {
    case 'world':
      return base;
    case 'changes':
    case 'about':
      return `${base}${page.kind}/`;
    default:
      return `${base}${foldersOfKinds[page.kind]}/${page.id}/`;
  }
}

function parseSegments(segments: readonly string[], reader: ParameterReader): Page | null {
  const [folder, id] = segments;
  if (folder === undefined) return { kind: 'world' };
  if (segments.length === 1) {
    if (folder === 'about') return { kind: 'about' };
    if (folder !== 'changes') return null;
    return {
      kind: 'changes',
      from: reader.text('from', isEditionId),
      to: reader.text('to', isEditionId),
    };
  }
  const kinds = Object.keys(foldersOfKinds) as ThingKind[];
  const kind = kinds.find((candidate) => foldersOfKinds[candidate] === folder);
  if (kind === undefined || id === undefined || segments.length > 2 || !isId(id)) return null;
  return { kind, id };
}

function segmentsOf(pathname: string, basePath: string): string[] {
  const base = basePath.replace(/\/+$/, '').toLowerCase();
  const path = decodeOnce(pathname).toLowerCase();
  const isUnderBase = path === base || path.startsWith(`${base}/`);
  const segments = (isUnderBase ? path.slice(base.length) : path)
    .split('/')
    .map((segment) => segment.trim())
    .filter(Boolean);
  // Some hosts show the file that they serve for a folder.
  return segments.at(-1) === 'index.html' ? segments.slice(0, -1) : segments;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
