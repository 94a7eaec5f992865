export type SignProps = {
  hue: 'blue' | 'red' | 'green' | 'purple' | 'ochre' | 'pink';
  mark: 'none' | 'dot' | 'bar';
  shape: 'circle' | 'square';
  /** Filled, a ring in its hue, or an empty outline for what is switched off. */
  fill?: 'solid' | 'hollow' | 'off';
  /** Pixels. */
  size?: number;
};

/**
 * The glyph of a group of things: hue and inner mark say which, the shape says the kind. Always
 * beside its name, so that it is hidden from assistive technology.
 */
export function Sign({ hue, mark, shape, fill = 'solid', size = 14 }: SignProps) {
  const hueColour = `var(--hue-${hue})`;
  const look = {
    solid: { fill: hueColour, stroke: 'var(--marker-outline)', strokeWidth: 1 },
    hollow: { fill: 'var(--panel)', stroke: hueColour, strokeWidth: 2.2 },
    off: { fill: 'none', stroke: 'var(--ink-3)', strokeWidth: 1 },
  }[fill];
  // There in every state: an element that comes and goes makes the browser put the whole page's
  // layers together anew.
  const markFill = fill === 'solid' ? `var(--mark-${hue})` : 'none';
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 14 14" className="shrink-0">
      {shape === 'circle' ? (
        <circle cx="7" cy="7" r={fill === 'hollow' ? 4.9 : 5.5} {...look} />
      ) : (
        <rect x="2" y="2" width="10" height="10" {...look} />
      )}
      {mark === 'dot' && <circle cx="7" cy="7" r="1.9" fill={markFill} />}
      {mark === 'bar' && <rect x="3.8" y="5.9" width="6.4" height="2.2" fill={markFill} />}
    </svg>
  );
}
