import type { EditionSummary } from '@/domain/model';
import { editionAfterKey, editionDay, fractionOf, nearestEdition, yearLabels } from './timeline';

type TimelineProps = {
  /** Oldest first. */
  editions: readonly EditionSummary[];
  current: string;
  onChange: (edition: string) => void;
  onFocus: () => void;
};

/**
 * One dot per edition, spaced by date, under a native slider that snaps to them. Arrow keys go
 * from edition to edition, not from day to day.
 */
export function Timeline({ editions, current, onChange, onFocus }: TimelineProps) {
  const first = editionDay(editions[0]?.id ?? current);
  const last = editionDay(editions.at(-1)?.id ?? current);
  const day = editionDay(current);
  const choose = (edition: string | null) => {
    if (edition !== null && edition !== current) onChange(edition);
  };
  return (
    <div className="relative h-[34px] max-wide:h-9">
      <Dots editions={editions} first={first} last={last} />
      <input
        type="range"
        aria-label="Edition timeline"
        aria-valuetext={current}
        min={first}
        max={last}
        value={day}
        onFocus={onFocus}
        onChange={(event) => {
          // Safari gives no focus to what is dragged.
          event.target.focus();
          choose(nearestEdition(editions, event.target.valueAsNumber));
        }}
        onKeyDown={(event) => {
          const edition = editionAfterKey(editions, current, event.key);
          if (edition === null) return;
          event.preventDefault();
          choose(edition);
        }}
        className="absolute inset-x-0 top-0 m-0 h-5 w-full cursor-pointer appearance-none bg-transparent focus-visible:rounded-full focus-visible:outline-offset-0 max-wide:-top-3 max-wide:h-11 [&::-moz-range-thumb]:size-3 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-selected [&::-webkit-slider-thumb]:size-3 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:bg-selected"
      />
    </div>
  );
}

type DotsProps = { editions: readonly EditionSummary[]; first: number; last: number };

/** Half a thumb (6 px) in from both ends, because the native slider keeps its thumb inside. */
function Dots({ editions, first, last }: DotsProps) {
  const percent = (fraction: number) => `${(100 * fraction).toFixed(2)}%`;
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-y-0 left-1.5 h-full w-[calc(100%-12px)] overflow-visible text-field"
    >
      <line x1="0" x2="100%" y1="10" y2="10" stroke="var(--line)" strokeWidth="1.5" />
      {editions.map(({ id }) => (
        <circle
          key={id}
          cx={percent(fractionOf(editionDay(id), first, last))}
          cy="10"
          r="3.25"
          fill="var(--panel)"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
      {yearLabels(first, last).map(({ year, fraction }) => (
        <text
          key={year}
          x={percent(fraction)}
          y="31"
          textAnchor="middle"
          fontSize="11"
          fill="var(--ink-3)"
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
