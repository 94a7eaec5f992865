import { type ReactNode, useId } from 'react';
import { coveringInput } from './covering-input';
import { useAtOnce } from './use-at-once';

type SegmentedProps<Value extends string> = {
  /** Names the group; it is not shown. */
  label: string;
  options: readonly { value: Value; label: string; icon?: ReactNode }[];
  /** null while none of them is on the screen. */
  value: Value | null;
  onChange: (value: Value) => void;
};

/** A choice of two or three, all in sight: a radio group that looks like a switch. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const name = useId();
  const [value, choose] = useAtOnce(props.value, (chosen) => {
    if (chosen !== null) props.onChange(chosen);
  });
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      className="inline-flex rounded-field border border-line bg-subtle p-0.5"
    >
      {props.options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex min-h-7 cursor-pointer items-center gap-2 rounded-tag px-3 text-body text-ink-2 has-checked:bg-segment has-checked:font-semibold has-checked:text-ink has-checked:shadow-1 has-focus-visible:outline-2 has-focus-visible:outline-link max-wide:min-h-11"
        >
          <input
            type="radio"
            name={name}
            className={coveringInput}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          {option.icon}
          {option.label}
        </label>
      ))}
    </div>
  );
}
