import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentTypeOf } from '@/build/hosting/content-types';
import { headersOf, partOf } from '@/build/hosting/headers';
import { serveSite } from '@/build/hosting/serve-site';
import { freePort } from '../servers';

export type Site = { origin: string; close: () => void };

/** What hosts send as it is: pictures and fonts are compressed already. */
const packed = /\.(png|ico|woff2)$/;

/**
 * Serves a built folder as a good host would: the site's headers, text in brotli, quality 11. A page
 * that is not the site's own comes without its policy, under which Leaflet's markers would not work.
 */
export async function serveDist(folder: string, isOwn: boolean): Promise<Site> {
  const plain = serveSite(folder, '/');
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = fileOf(folder, request.url ?? '/');
    if (path === null || request.method !== 'GET') plain(request, response);
    else sendBrotli(response, { path, bodies, folder, isOwn });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Found = { path: string; bodies: Map<string, Buffer>; folder: string; isOwn: boolean };

function sendBrotli(response: ServerResponse, { path, bodies, folder, isOwn }: Found): void {
  const file = join(folder, path);
  const text = bodies.get(file) ?? compress(readFileSync(file));
  bodies.set(file, text);
  response
    .writeHead(200, {
      ...(isOwn ? headersOf(partOf(path)) : {}),
      'Content-Type': contentTypeOf(path) ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': text.length,
      Vary: 'Accept-Encoding',
    })
    .end(text);
}

function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** The file below the folder that an address means; null for what is not there or not packed here. */
function fileOf(folder: string, url: string): string | null {
  const address = (url.split('?')[0] ?? '').slice(1);
  if (address.includes('..') || address.includes('%') || packed.test(address)) return null;
  const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const file = join(folder, path);
  return existsSync(file) && statSync(file).isFile() ? path : null;
}
