import { formatCount } from '@/domain/format';
import type { EditionSummary } from '@/domain/model';
import { growthHeight, growthPath, type GrowthSeries, growthSeries } from './growth';

type GrowthChartProps = {
  /** Oldest first. */
  editions: readonly EditionSummary[];
  current: string;
};

/**
 * How the tables grew, above the timeline and on its scale: one small chart per measure, each with
 * a scale of its own, and the same figures as a table.
 */
export function GrowthChart({ editions, current }: GrowthChartProps) {
  const series = growthSeries(editions);
  return (
    <figure className="m-0">
      <figcaption className="text-note text-ink-3">
        Commercial cloud, without what is only announced
      </figcaption>
      {series.map((one) => (
        <SeriesRow key={one.label} series={one} current={current} />
      ))}
      <GrowthTable editions={editions} series={series} current={current} />
    </figure>
  );
}

function SeriesRow({ series, current }: { series: GrowthSeries; current: string }) {
  const { label, points, greatest } = series;
  const shown = points.find(({ edition }) => edition === current) ?? points.at(-1);
  return (
    <div aria-hidden="true" className="mt-1.5">
      <div className="flex items-baseline justify-between text-note">
        <span className="text-ink-2">{label}</span>
        <span className="font-semibold text-ink">{formatCount(shown?.value ?? 0)}</span>
      </div>
      {/* The line stretches with the panel, the dots do not: two pictures, one in the other. */}
      <svg className="mt-1 block h-7 w-full overflow-visible px-1.5 text-ink-2">
        <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
          <path d="M0 100H100" stroke="var(--line)" vectorEffect="non-scaling-stroke" />
          <path
            d={growthPath(series)}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {points.map(({ edition, fraction, value }) => (
          <circle
            key={edition}
            cx={percent(100 * fraction)}
            cy={percent(growthHeight(value, greatest))}
            r={edition === current ? 4 : 2}
            fill={edition === current ? 'var(--selected)' : 'currentColor'}
          />
        ))}
      </svg>
    </div>
  );
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}

type GrowthTableProps = GrowthChartProps & { series: readonly GrowthSeries[] };

function GrowthTable({ editions, series, current }: GrowthTableProps) {
  return (
    <details
      className="mt-1.5 text-note"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary className="flex min-h-6 cursor-pointer items-center text-link hover:underline max-wide:min-h-11">
        Figures as a table
      </summary>
      <table className="w-full text-right">
        <caption className="sr-only">Growth by edition</caption>
        <thead>
          <tr className="text-ink-2">
            <th scope="col" className="text-left font-medium">
              Edition
            </th>
            {series.map(({ label }) => (
              <th key={label} scope="col" className="font-medium">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {editions.map(({ id }, position) => (
            <tr key={id} className={id === current ? 'font-semibold text-ink' : 'text-ink-2'}>
              <th scope="row" className="text-left font-normal">
                {id}
              </th>
              {series.map(({ label, points }) => (
                <td key={label}>{formatCount(points[position]?.value ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
