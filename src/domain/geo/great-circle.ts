type Place = { latitude: number; longitude: number };

const degree = Math.PI / 180;

/**
 * The shortest way from one place to the other as `steps` + 1 points `[latitude, longitude]` in
 * degrees. Longitudes are unwrapped: they start at `from.longitude` and never jump by 360, so the
 * last one may lie beyond 180. Places that coincide, or face each other exactly, give a straight
 * line; a bad number of steps counts as 1.
 */
export function greatCircle(from: Place, to: Place, steps: number): [number, number][] {
  const count = Number.isFinite(steps) && steps >= 1 ? Math.floor(steps) : 1;
  const a = toVector(from);
  const b = toVector(to);
  const angle = Math.acos(clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const sine = Math.sin(angle);
  let longitude = from.longitude;
  return Array.from({ length: count + 1 }, (_, step): [number, number] => {
    const share = step / count;
    if (sine < 1e-9) {
      const turn = shortestTurn(to.longitude - from.longitude);
      return [mix(from.latitude, to.latitude, share), from.longitude + turn * share];
    }
    const p = Math.sin((1 - share) * angle) / sine;
    const q = Math.sin(share * angle) / sine;
    const x = p * a[0] + q * b[0];
    const y = p * a[1] + q * b[1];
    const z = p * a[2] + q * b[2];
    longitude += shortestTurn(Math.atan2(y, x) / degree - longitude);
    return [Math.atan2(z, Math.sqrt(x * x + y * y)) / degree, longitude];
  });
}

function toVector({ latitude, longitude }: Place): [number, number, number] {
  const shrink = Math.cos(latitude * degree);
  return [
    shrink * Math.cos(longitude * degree),
    shrink * Math.sin(longitude * degree),
    Math.sin(latitude * degree),
  ];
}

/** The same turn in degrees, between -180 and 180. */
function shortestTurn(turn: number): number {
  return turn - 360 * Math.round(turn / 360);
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function clamp(cosine: number): number {
  return Math.max(-1, Math.min(1, cosine));
}
