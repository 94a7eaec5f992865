import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { coveringInput } from './covering-input';
import { useAtOnce } from './use-at-once';
import { rowGround } from './row-ground';

type CheckRowProps = {
  /** The whole accessible name. */
  label: string;
  isChecked: boolean;
  onToggle: () => void;
  /** Before the label, decorative. */
  glyph?: ReactNode;
  /** After the label, decorative: a code. */
  suffix?: string;
  /** At the end of the row; read out as description. */
  detail?: string;
  type?: 'checkbox' | 'radio';
  /** Radio buttons of one choice share it. */
  name?: string;
};

/** A full-width row with a check box (or radio button), a label and a figure at its end. */
export function CheckRow(props: CheckRowProps) {
  const id = useId();
  const type = props.type ?? 'checkbox';
  const [isChecked, choose] = useAtOnce(props.isChecked, props.onToggle);
  return (
    <label
      className={`relative flex min-h-7 cursor-pointer items-center gap-2 rounded-check px-1 text-body has-focus-visible:outline-[2.5px] has-focus-visible:outline-link max-wide:min-h-11 max-wide:text-phone ${rowGround}`}
    >
      <input
        type={type}
        name={props.name}
        className={coveringInput}
        checked={isChecked}
        onChange={({ target }) => choose(target.checked)}
        aria-labelledby={id}
        aria-describedby={props.detail === undefined ? undefined : `${id}detail`}
      />
      <span
        aria-hidden="true"
        className={classNames(
          'flex size-4 shrink-0 items-center justify-center border',
          type === 'radio' ? 'rounded-full' : 'rounded-check',
          isChecked
            ? 'border-selected bg-selected text-on-selected'
            : 'border-field bg-panel text-transparent',
        )}
      >
        <Check size={12} strokeWidth={3} />
      </span>
      {props.glyph}
      <span className="min-w-0 flex-1 py-1">
        <span id={id}>{props.label}</span>
        {props.suffix !== undefined && (
          <span
            aria-hidden="true"
            className="ml-2 text-code font-medium tracking-[0.03em] text-ink-3"
          >
            {props.suffix}
          </span>
        )}
      </span>
      {props.detail !== undefined && (
        <span id={`${id}detail`} className="text-small text-ink-3">
          {props.detail}
        </span>
      )}
    </label>
  );
}
