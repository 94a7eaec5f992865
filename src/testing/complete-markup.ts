import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';

/** The markup of an element with everything that it loads lazily in place. */
export async function completeMarkup(element: ReactNode): Promise<string> {
  const { prelude } = await prerender(element);
  return new Response(prelude).text();
}
