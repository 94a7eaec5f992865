import type { Point } from './geo/distance-km';
import type { CircuitSku, Cloud } from './model';

const skuNames: Record<CircuitSku, 'Local' | 'Standard' | 'Premium'> = {
  local: 'Local',
  standard: 'Standard',
  premium: 'Premium',
};

const cloudNames = {
  commercial: 'Commercial',
  'us-government': 'US Government',
  china: 'China',
  germany: 'Germany',
} as const satisfies Record<Cloud, string>;

/** `Local`, `Standard`, `Premium`. */
export function skuName(sku: CircuitSku): 'Local' | 'Standard' | 'Premium' {
  return skuNames[sku];
}

/** `Commercial`, `US Government`, `China`, `Germany`. */
export function cloudName(cloud: Cloud): (typeof cloudNames)[Cloud] {
  return cloudNames[cloud];
}

/** A whole number with thousands separators, the same in every locale: `1,465`. */
export function formatCount(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How many are available, announced ones apart: `22 peering locations and 3 announced`. */
export function formatAvailable(things: readonly { announced: boolean }[], noun: string): string {
  const announced = things.filter((thing) => thing.announced).length;
  const available = things.length - announced;
  const text = `${formatCount(available)} ${noun}${available === 1 ? '' : 's'}`;
  return announced === 0 ? text : `${text} and ${formatCount(announced)} announced`;
}

/** Whole kilometres without the unit: `<10`, `1,465`; an unknown distance gives `–`. */
export function formatDistanceKm(km: number | null): string {
  if (km === null || !Number.isFinite(km)) return '–';
  return km < 10 ? '<10' : formatCount(km);
}

/** A position to a hundredth of a degree, about a kilometre: `52.37° N, 4.90° E`. */
export function formatPosition({ latitude, longitude }: Point): string {
  const degrees = (value: number) => `${Math.abs(value).toFixed(2)}°`;
  const northSouth = latitude < 0 ? 'S' : 'N';
  const eastWest = longitude < 0 ? 'W' : 'E';
  return `${degrees(latitude)} ${northSouth}, ${degrees(longitude)} ${eastWest}`;
}
