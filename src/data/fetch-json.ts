import { type DataFailure, DataFailureError } from './failure';

/** Fetches a data file as parsed JSON; every failure is a DataFailureError, an abort stays one. */
export async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await request(file, signal);
  if (!response.ok) throw failure(response.status >= 500 ? 'server' : 'not-found', file);
  if (!isJson(response.headers.get('content-type'))) throw failure('not-json', file);
  const text = await body(response, file, signal);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Cut off on the way, or something else under the right name.
    throw failure('not-json', file);
  }
}

const messages = {
  'not-found': 'is not on the server.',
  server: 'could not be served: the server reports an error.',
  network: 'could not be loaded: there is no connection to the server.',
  'not-json': 'is not complete, valid JSON.',
} as const satisfies Partial<Record<DataFailure['kind'], string>>;

function failure(kind: keyof typeof messages, file: string): DataFailureError {
  return new DataFailureError({ kind, file, message: `${file} ${messages[kind]}` });
}

async function request(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}${file}`, { signal });
  } catch (error) {
    throw signal.aborted ? error : failure('network', file);
  }
}

async function body(response: Response, file: string, signal: AbortSignal): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw signal.aborted ? error : failure('network', file);
  }
}

function isJson(contentType: string | null): boolean {
  return contentType !== null && /^application\/(.+\+)?json\b/i.test(contentType);
}
