import type { BrowserContext, Request } from '@playwright/test';

/** A finished request: bytes over the wire, and when they came, in ms of the epoch. */
export type Transfer = { bytes: number; fromMs: number; toMs: number };

/** Bytes that had come by a moment; what was on its way counts in proportion. */
export function bytesBy(transfers: readonly Transfer[], atMs: number): number {
  return transfers.reduce((sum, { bytes, fromMs, toMs }) => {
    if (atMs >= toMs) return sum + bytes;
    return atMs <= fromMs ? sum : sum + (bytes * (atMs - fromMs)) / (toMs - fromMs);
  }, 0);
}

/** Listens to everything that pages and workers of a context load. The answer reads what has come. */
export function recordTransfers(context: BrowserContext): () => Promise<Transfer[]> {
  const requests: Request[] = [];
  context.on('requestfinished', (request) => requests.push(request));
  return () => Promise.all(requests.map(readTransfer));
}

async function readTransfer(request: Request): Promise<Transfer> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const { startTime, responseStart, responseEnd } = request.timing();
  return {
    // What never was on the wire, a blob, has -1.
    bytes: Math.max(0, responseBodySize) + Math.max(0, responseHeadersSize),
    fromMs: startTime + Math.max(0, responseStart),
    toMs: startTime + Math.max(0, responseEnd),
  };
}
