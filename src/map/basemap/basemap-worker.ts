import type { BasemapAnswer, BasemapRequest } from './basemap-messages';
import { BasemapPainter, type Surface } from './basemap-painter';

const painter = new BasemapPainter(createSurface, answer);

self.addEventListener('message', (event: MessageEvent<BasemapRequest>) => {
  painter.handle(event.data);
});

function answer(message: BasemapAnswer): void {
  const hasPicture = message.kind === 'picture' || message.kind === 'backdrop';
  const transfer = hasPicture && message.picture instanceof ImageBitmap ? [message.picture] : [];
  self.postMessage(message, { transfer });
}

function createSurface(width: number, height: number): Surface | null {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  return pen === null ? null : { pen, finish: () => canvas.transferToImageBitmap() };
}
