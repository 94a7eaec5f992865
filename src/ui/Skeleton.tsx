const widths = ['w-4/5', 'w-3/5', 'w-11/12', 'w-2/3'];

/** The shape of a panel that is still loading; decorative, the status line says what loads. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div aria-hidden="true" className="grid gap-3 p-4">
      <div className="h-7 w-1/2 rounded-tag bg-hover" />
      {Array.from({ length: rows }, (_, row) => (
        <div
          key={row}
          className={`h-4 rounded-check bg-hover ${widths[row % widths.length] ?? ''}`}
        />
      ))}
    </div>
  );
}
