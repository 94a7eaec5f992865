const widths = { bold: 3, medium: 1.8, thin: 1.25 };

export type LineWeight = keyof typeof widths;

/** The line of the map beside the word it stands for; decorative. */
export function LineSample({ weight, length = 22 }: { weight: LineWeight; length?: number }) {
  return (
    <svg aria-hidden="true" width={length} height="4" className="min-w-0 shrink text-ink-2">
      <line x1="0" x2={length} y1="2" y2="2" stroke="currentColor" strokeWidth={widths[weight]} />
    </svg>
  );
}
