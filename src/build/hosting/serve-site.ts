import { createReadStream, type Stats, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf } from './content-types.ts';
import {
  type Headers,
  headersOf,
  isPagePath,
  missingFileText,
  missingHeaders,
  partOf,
} from './headers.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves a built site below `base` as the configured hosts do. Every request is answered. */
export function serveSite(folder: string, base: string): Handler {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(response, 405, { Allow: 'GET, HEAD' }, '');
      return;
    }
    const [address = '', query] = (request.url ?? '').split('?', 2);
    const path = pathBelow(base, address);
    const search = query === undefined ? '' : `?${query}`;
    if (path === null) {
      if (`${address}/` === base) redirect(response, base + search);
      else missing(request, response, folder, '');
      return;
    }
    const file = join(folder, path, path.endsWith('/') || path === '' ? 'index.html' : '');
    const found = statOf(file);
    if (found?.isDirectory() === true) redirect(response, `${address}/${search}`);
    else if (found === null) missing(request, response, folder, path);
    else send(request, response, { file, found, status: 200, headers: headersOf(partOf(path)) });
  };
}

/** The decoded path below the site's own; null outside it and for what leads out of its folder. */
function pathBelow(base: string, address: string): string | null {
  if (!address.startsWith(base)) return null;
  try {
    const path = decodeURIComponent(address.slice(base.length));
    const isInside = !path.split(/[/\\]/).includes('..') && !path.includes('\0');
    return isInside ? path : null;
  } catch {
    return null;
  }
}

function statOf(file: string): Stats | null {
  return statSync(file, { throwIfNoEntry: false }) ?? null;
}

function missing(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): void {
  const headers = missingHeaders(partOf(path));
  const file = join(folder, '404.html');
  const found = isPagePath(path) ? statOf(file) : null;
  if (found !== null) send(request, response, { file, found, status: 404, headers });
  else
    answer(
      response,
      404,
      { ...headers, 'Content-Type': contentTypeOf('404.txt') ?? '' },
      missingFileText,
    );
}

type Found = { file: string; found: Stats; status: 200 | 404; headers: Headers };

function send(request: IncomingMessage, response: ServerResponse, answered: Found): void {
  const { file, found, status, headers } = answered;
  const tag = `"${found.mtimeMs.toString(36)}-${found.size.toString(36)}"`;
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...headers, ETag: tag }).end();
    return;
  }
  response.writeHead(status, {
    ...headers,
    ...(status === 200 ? { ETag: tag } : {}),
    'Content-Type': contentTypeOf(file) ?? 'application/octet-stream',
    'Content-Length': found.size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function redirect(response: ServerResponse, to: string): void {
  answer(response, 301, { Location: to }, '');
}

function answer(response: ServerResponse, status: number, headers: Headers, text: string): void {
  response.writeHead(status, headers).end(text);
}
