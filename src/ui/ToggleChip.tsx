import { chipLook } from './chip-look';

type ToggleChipProps = {
  label: string;
  /** What would be left; null leaves the number out. */
  count: number | null;
  isOn: boolean;
  onToggle: () => void;
  isDisabled?: boolean;
  title?: string | undefined;
};

/** A chip that is on or off, with the number of things it leaves. */
export function ToggleChip(props: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={props.isOn}
      disabled={props.isDisabled}
      title={props.title}
      onClick={props.onToggle}
      className={`${chipLook(props.isOn)} disabled:bg-subtle disabled:text-ink-3`}
    >
      {props.label}
      {props.count !== null && (
        <span className={props.isOn ? undefined : 'text-ink-3'}>{props.count}</span>
      )}
    </button>
  );
}
