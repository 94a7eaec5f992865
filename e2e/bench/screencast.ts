import type { CDPSession } from '@playwright/test';
import type { Profile } from './profiles';

/** A picture that was on the screen: JPEG in base64, a pixel per CSS pixel; when, in ms of the epoch. */
export type Frame = { picture: string; atMs: number };

/** Records what the browser shows from now on, a frame at every change, until the session ends. */
export async function recordFrames(
  session: CDPSession,
  { options }: Profile,
): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ picture: data, atMs: (metadata.timestamp ?? 0) * 1000 });
    // A page that was closed meanwhile wants no answer.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 90,
    maxWidth: options.viewport?.width ?? 0,
    maxHeight: options.viewport?.height ?? 0,
    everyNthFrame: 1,
  });
  return frames;
}

/** As they were shown: they can arrive in another order. */
export function inOrder(frames: readonly Frame[]): Frame[] {
  return frames.toSorted((a, b) => a.atMs - b.atMs);
}
