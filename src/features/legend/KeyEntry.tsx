import type { ReactNode } from 'react';

type KeyEntryProps = { sign: ReactNode; children: ReactNode };

/** A sign of the map and what it means. */
export function KeyEntry({ sign, children }: KeyEntryProps) {
  return (
    <span className="flex items-center gap-1">
      {sign} {children}
    </span>
  );
}

/** The glyphs that are no marker alone, as the map draws them (src/map/layout/marker-shapes.ts). */
export function KeySign({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" width={14} height={14} viewBox="-7 -7 14 14" className="shrink-0">
      {children}
    </svg>
  );
}

/** A marker's body in the hue of its geopolitical region. */
export function KeyDot({ hue, radius }: { hue: string; radius: number }) {
  return (
    <circle
      r={radius}
      fill={`var(--hue-${hue})`}
      stroke="var(--marker-outline)"
      strokeWidth="0.75"
    />
  );
}
