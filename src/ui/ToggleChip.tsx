import { useId } from 'react';
import { chipLook } from './chip-look';
import { useAtOnce } from './use-at-once';

type ToggleChipProps = {
  label: string;
  /** What would be left; null leaves the number out. */
  count: number | null;
  isOn: boolean;
  onToggle: () => void;
  isDisabled?: boolean;
  /** What it means, for all who cannot hover as well. */
  description: string;
};

/** A chip that is on or off, with the number of things it leaves. */
export function ToggleChip(props: ToggleChipProps) {
  const [isOn, choose] = useAtOnce(props.isOn, props.onToggle);
  const descriptionId = useId();
  return (
    <>
      <button
        type="button"
        aria-pressed={isOn}
        disabled={props.isDisabled}
        title={props.description}
        aria-describedby={descriptionId}
        onClick={() => choose(!isOn)}
        className={`${chipLook(isOn)} disabled:bg-subtle disabled:text-ink-3`}
      >
        {props.label}
        {props.count !== null && (
          <span className={isOn ? undefined : 'text-ink-3'}>{props.count}</span>
        )}
      </button>
      <span id={descriptionId} hidden>
        {props.description}
      </span>
    </>
  );
}
