import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleCatalogue, sampleEdition } from '@/testing/sample-edition';
import { DataFailureError, failureOf } from './failure';
import { catalogueQuery, editionQuery } from './queries';

const json = { headers: { 'content-type': 'application/json; charset=utf-8' } };
const file = 'data/editions/2026-09-16.json';

afterEach(() => vi.unstubAllGlobals());

/** Answers every request with the next of `answers`, then with the last one. */
function serve(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn((_url: string, _init: RequestInit) => {
    const answer = answers[Math.min(fetch.mock.calls.length, answers.length) - 1];
    return Promise.resolve(answer?.() ?? Response.error());
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const notFound = () => new Response('not here', { status: 404 });
const serverError = () => new Response('oops', { status: 503 });
const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));

async function failureFor(answer: () => Response | Promise<Response>) {
  serve(answer);
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  try {
    await client.query(editionQuery('2026-09-16'));
  } catch (error) {
    if (error instanceof DataFailureError) return error.failure;
    throw error;
  }
  throw new Error('it did not fail');
}

describe('editionQuery', () => {
  it('loads the edition under the base path, with a signal to stop it', async () => {
    const edition = sampleEdition();
    const fetch = serve(() => new Response(JSON.stringify(edition), json));
    const loaded = await new QueryClient().query(editionQuery('2026-09-16'));
    expect(loaded).toEqual({ edition, skippedRows: 0 });
    expect(fetch.mock.calls[0]?.[0]).toBe(`/${file}`);
    expect(fetch.mock.calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
  });

  it('counts the rows that it has to leave out', async () => {
    const { peeringLocations, ...edition } = sampleEdition();
    const broken = { ...edition, peeringLocations: [...peeringLocations, { id: 7 }] };
    serve(() => new Response(JSON.stringify(broken), json));
    const loaded = await new QueryClient().query(editionQuery('2026-09-16'));
    expect(loaded.skippedRows).toBe(1);
    expect(loaded.edition.peeringLocations).toHaveLength(peeringLocations.length);
  });

  it('fetches a file once for as long as the page is open', async () => {
    const fetch = serve(() => new Response(JSON.stringify(sampleEdition()), json));
    const client = new QueryClient();
    await client.query(editionQuery('2026-09-16'));
    await client.query(editionQuery('2026-09-16'));
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe('catalogueQuery', () => {
  it('loads the list of editions', async () => {
    const fetch = serve(() => new Response(JSON.stringify(sampleCatalogue()), json));
    expect(await new QueryClient().query(catalogueQuery())).toEqual(sampleCatalogue());
    expect(fetch.mock.calls[0]?.[0]).toBe('/data/editions.json');
  });
});

describe('a file that cannot be shown', () => {
  const schemaVersion = '99.0';
  it.each<[string, () => Response | Promise<Response>]>([
    ['not-found', notFound],
    ['server', serverError],
    ['network', noNetwork],
    [
      'not-json',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['not-json', () => new Response('{"id":"2026-09', json)],
    ['not-json', () => new Response('{}', { headers: { 'content-type': 'text/plain' } })],
    ['schema', () => new Response('{"id":7}', json)],
    ['schema', () => new Response('null', json)],
    [
      'newer-schema',
      () => new Response(JSON.stringify({ ...sampleEdition(), schemaVersion }), json),
    ],
  ])('is a failure of kind %s that names the file', async (kind, answer) => {
    const failure = await failureFor(answer);
    expect(failure).toMatchObject({ kind, file });
    expect(failure.message).toContain(file);
  });

  it.each([
    ['a missing file', 1, notFound],
    ['a malformed file', 1, () => new Response('{', json)],
    ['a file of another shape', 1, () => new Response('{}', json)],
    ['a server error', 3, serverError],
    ['a lost network', 3, noNetwork],
  ])('is asked for again only where that may help: %s, %i in all', async (_name, times, answer) => {
    await failureFor(answer);
    expect(vi.mocked(fetch)).toHaveBeenCalledTimes(times);
  });

  it('is forgotten when the second attempt succeeds', async () => {
    serve(serverError, () => new Response(JSON.stringify(sampleEdition()), json));
    const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
    expect((await client.query(editionQuery('2026-09-16'))).edition.id).toBe('2026-09-16');
  });

  it('is something to show even when the error is a bug of ours', () => {
    expect(failureOf(new Error('boom'), file)).toMatchObject({ kind: 'network', file });
  });
});
