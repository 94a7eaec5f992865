import type { BasemapAnswer, BasemapRequest } from './basemap-messages';
import type { BasemapPainter } from './basemap-painter';

/** The layer's line to whatever paints. */
export type BasemapLink = { send: (request: BasemapRequest) => void; close: () => void };

/**
 * Paints in a worker; where there is none, or it fails before its first answer, on the main thread.
 * `onRestart` says that requests sent so far are lost.
 */
export function openBasemapLink(
  baseUrl: string,
  onAnswer: (answer: BasemapAnswer) => void,
  onRestart: () => void,
): BasemapLink {
  const start: BasemapRequest = { kind: 'start', baseUrl };
  let isOpen = true;
  let close = () => {};
  let send: (request: BasemapRequest) => void = () => {};
  const paintHere = () => {
    close();
    void loadLocalPainter(onAnswer).then((painter) => {
      if (painter === null || !isOpen) return false;
      painter.handle(start);
      send = (request) => painter.handle(request);
      onRestart();
      return true;
    });
  };
  const worker = createWorker();
  if (worker === null) paintHere();
  else {
    close = () => worker.terminate();
    send = (request) => worker.postMessage(request, []);
    worker.addEventListener('message', (event: MessageEvent<BasemapAnswer>) =>
      onAnswer(event.data),
    );
    worker.addEventListener('error', paintHere, { once: true });
    send(start);
  }
  return {
    send: (request) => send(request),
    close: () => {
      isOpen = false;
      close();
    },
  };
}

/** The painter is a file of its own: hardly any browser needs it here. */
async function loadLocalPainter(
  onAnswer: (answer: BasemapAnswer) => void,
): Promise<BasemapPainter | null> {
  try {
    const { createLocalPainter } = await import('./basemap-local');
    return createLocalPainter(onAnswer);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not loaded';
    onAnswer({ kind: 'problem', problem: { file: 'basemap-local', message } });
    return null;
  }
}

function createWorker(): Worker | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  try {
    return new Worker(new URL('./basemap-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
