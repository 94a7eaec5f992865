import type { BrowserContextOptions, CDPSession } from '@playwright/test';

/** Kilobits per second and milliseconds; null: as fast as the machine. */
type Network = { downKbit: number; upKbit: number; roundTripMs: number } | null;

export type Profile = {
  name: string;
  options: BrowserContextOptions;
  network: Network;
  /** How many times slower than this machine the page's processor is. */
  slowdown: number;
};

export const phone: Profile = {
  name: 'phone',
  options: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  network: { downKbit: 1600, upKbit: 750, roundTripMs: 150 },
  slowdown: 4,
};

export const desktop: Profile = {
  name: 'desktop',
  options: { viewport: { width: 1440, height: 900 } },
  network: { downKbit: 10_000, upKbit: 10_000, roundTripMs: 40 },
  slowdown: 1,
};

/** A desktop's window with a phone's processor, where every control stands in view at once. */
export const slowDesktop: Profile = { ...desktop, network: null, slowdown: 4 };

/** Slows a page's network and processor as the profile says. */
export async function applyProfile(session: CDPSession, profile: Profile): Promise<void> {
  if (profile.network !== null) {
    const { downKbit, upKbit, roundTripMs } = profile.network;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTripMs,
      downloadThroughput: (downKbit * 1000) / 8,
      uploadThroughput: (upKbit * 1000) / 8,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
}
