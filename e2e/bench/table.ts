/** A line of the result. Figures that could not be measured are null. */
export type Row = {
  what: string;
  unit: 's' | 'ms' | 'kB' | 'points' | 'shift';
  figure: number | null;
  goal: { atMost: number } | { atLeast: number } | null;
  /** The same figure of the bare page in the same run. */
  bare: number | null;
};

const digits = { s: 2, ms: 0, kB: 1, points: 0, shift: 3 } as const;

/** The rows as a Markdown table; a figure that misses its goal stands in bold with "missed". */
export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['what', 'figure', 'goal', 'bare page', 'ratio'],
    ...rows.map((row) => [
      row.what,
      formatFigure(row),
      formatGoal(row),
      row.bare === null ? '' : formatValue(row.bare, row.unit),
      formatRatio(row),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lines = cells.map((line) => joined(line.map((cell, at) => cell.padEnd(widths[at] ?? 0))));
  const rule = joined(widths.map((width) => '-'.repeat(width)));
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

/** Whether a figure reaches its goal; what was not measured does not, what has no goal does. */
export function reachesGoal({ figure, goal, unit }: Row): boolean {
  if (goal === null) return true;
  if (figure === null) return false;
  const rounded = Number(figure.toFixed(digits[unit]));
  return 'atMost' in goal ? rounded <= goal.atMost : rounded >= goal.atLeast;
}

function joined(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function formatFigure(row: Row): string {
  const text = row.figure === null ? 'none' : formatValue(row.figure, row.unit);
  return reachesGoal(row) ? text : `**${text}**, missed`;
}

function formatGoal({ goal }: Row): string {
  if (goal === null) return '';
  return 'atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`;
}

function formatRatio({ figure, bare }: Row): string {
  return figure === null || bare === null || bare === 0 ? '' : (figure / bare).toFixed(2);
}

function formatValue(value: number, unit: Row['unit']): string {
  const text = value.toFixed(digits[unit]);
  return unit === 'points' || unit === 'shift' ? text : `${text} ${unit}`;
}
