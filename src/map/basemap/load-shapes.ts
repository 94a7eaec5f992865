import { decodeShapes } from './decode-shapes';
import type { Shapes } from './shapes';

/** A base-map file that could not be shown, and why, in words for a log. */
export type BasemapProblem = { file: string; message: string };

/**
 * Fetches, inflates and decodes a base-map file. Files are deflated on disk, so that they are small
 * on hosts that do not compress unknown types. Never throws: a failure is a problem.
 */
export async function loadShapes(baseUrl: string, file: string): Promise<Shapes | BasemapProblem> {
  try {
    const response = await fetch(baseUrl + file);
    if (!response.ok) return { file, message: `HTTP ${response.status}` };
    const shapes = decodeShapes(await inflate(await response.arrayBuffer()));
    return shapes ?? { file, message: 'not a base-map file of this version' };
  } catch (error) {
    return { file, message: error instanceof Error ? error.message : 'not readable' };
  }
}

async function inflate(packed: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
