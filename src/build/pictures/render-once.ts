import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPicture } from './render';

/** Another way of rendering or encoding needs another number here. */
const method = 1;

/**
 * Renders what has not been rendered before: pictures are kept in `folder` under the hash of their
 * SVG. A folder that cannot be used costs only time.
 */
export function renderOnce(folder: string): (svg: string) => Promise<Uint8Array> {
  return async (svg) => {
    const file = join(
      folder,
      `${createHash('sha256').update(`${method} ${svg}`).digest('hex')}.png`,
    );
    if (existsSync(file)) return readFileSync(file);
    const png = await renderPicture(svg);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, png);
    } catch {
      // The next build renders it again.
    }
    return png;
  };
}
