import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { parseView } from '@/state/view-codec';
import { Atlas } from './Atlas';
import { preloadParts, prepareData } from './prepare-page';

const stillLoadingAfterMs = 8000;

/**
 * Starts the app in the page's root. A prerendered page stays as it is until everything that it
 * shows is loaded, and is then taken over; where it cannot be (an address with a query, a page
 * older than the data, a file that fails) the app replaces it in one go.
 */
export async function startPage(root: HTMLElement, { location }: Window): Promise<void> {
  // To run the code has taken long enough for one task.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const client = new QueryClient();
  const { view } = parseView(location, import.meta.env.BASE_URL);
  const parts = preloadParts(view);
  const prerendered = root.dataset['edition'];
  if (prerendered === undefined) {
    // The app says by itself that it is loading, in a line of its own.
    noteOf(root.ownerDocument)?.remove();
    createRoot(root).render(<Atlas client={client} staticMap={null} />);
    return;
  }
  const stopWaiting = sayStillLoading(root.ownerDocument);
  const [newest] = await Promise.all([prepareData(client, view, prerendered), parts]);
  stopWaiting();
  if (newest === prerendered && location.search === '') {
    // In pieces that let a tap through.
    startTransition(() => {
      hydrateRoot(root, <Atlas client={client} staticMap="" />);
    });
  } else {
    createRoot(root).render(<Atlas client={client} staticMap={null} />);
  }
}

function noteOf(page: Document): HTMLElement | null {
  return page.getElementById('page-note');
}

/** The page's own line of news, before there is an app to write it. */
function sayStillLoading(page: Document): () => void {
  const note = noteOf(page);
  const timer = setTimeout(() => {
    if (note !== null) note.textContent = 'Still loading the map and its tools';
  }, stillLoadingAfterMs);
  return () => {
    clearTimeout(timer);
    note?.remove();
  };
}
