import type { Hue } from '@/domain/geopolitical-signs';

/** The colours of a theme by the names that the tokens give them: `land`, `hue-blue`. */
export type Theme = (token: string) => string;

/**
 * The light theme of `tokens.css`, the one source of every colour. Asking for a token that the file
 * lacks, or that is no plain colour or percentage, throws: a build error.
 */
export function lightTheme(tokensCss: string): Theme {
  const block = /:root\s*\{([^}]*)\}/.exec(tokensCss)?.[1] ?? '';
  const tokens = new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return (token) => {
    const value = tokens.get(token);
    if (value === undefined || !/^(#[0-9a-f]{6}([0-9a-f]{2})?|\d+%)$/.test(value)) {
      throw new Error(`tokens.css has no colour --${token}`);
    }
    return value;
  };
}

/** The fill of a dimmed marker: the hue, thinned over land, as `map.css` mixes it. */
export function dimmedFill(theme: Theme, hue: Hue): string {
  const share = Number.parseInt(theme('dimmed-opacity'), 10) / 100;
  const over = channels(theme('land'));
  const mixed = channels(theme(`hue-${hue}`)).map((channel, at) =>
    Math.round(channel * share + (over[at] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
