import { useId } from 'react';
import { coveringInput } from './covering-input';
import { useAtOnce } from './use-at-once';
import { LineSample, type LineWeight } from './LineSample';

type CardOption<Value extends string> = {
  value: Value;
  label: string;
  /** Beside the label, decorative. */
  line: LineWeight;
  /** The large figure; null shows the note alone. */
  figure: string | null;
  note: string;
  isDisabled: boolean;
  /** Why it cannot be chosen; read out and shown as tooltip. */
  reason: string | undefined;
};

type CardRadioGroupProps<Value extends string> = {
  label: string;
  options: readonly CardOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Radio buttons drawn as cards, each with a figure: the choice shows what it leads to. */
export function CardRadioGroup<Value extends string>(props: CardRadioGroupProps<Value>) {
  const id = useId();
  const [value, choose] = useAtOnce(props.value, props.onChange);
  return (
    <div role="radiogroup" aria-label={props.label} className="flex gap-2">
      {props.options.map((option) => (
        <Card
          key={option.value}
          id={`${id}${option.value}`}
          group={id}
          option={option}
          isChecked={option.value === value}
          onChoose={() => choose(option.value)}
        />
      ))}
    </div>
  );
}

type CardProps<Value extends string> = {
  id: string;
  group: string;
  option: CardOption<Value>;
  isChecked: boolean;
  onChoose: () => void;
};

function Card<Value extends string>({ id, group, option, isChecked, onChoose }: CardProps<Value>) {
  return (
    <label
      title={option.reason}
      className="relative min-w-0 flex-1 cursor-pointer rounded-field border border-line px-2.5 py-2 has-checked:border-selected has-checked:ring-1 has-checked:ring-selected has-disabled:cursor-default has-disabled:bg-subtle has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-link hover:not-has-disabled:border-field"
    >
      <input
        type="radio"
        name={group}
        value={option.value}
        className={`peer ${coveringInput}`}
        checked={isChecked}
        disabled={option.isDisabled}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}note`}
        onChange={onChoose}
      />
      <span className="flex items-center justify-between gap-1 text-small text-ink-2 peer-checked:font-semibold peer-checked:text-ink max-wide:text-body">
        <span id={`${id}name`} className="wrap-break-word">
          {option.label}
        </span>
        {!option.isDisabled && <LineSample weight={option.line} />}
      </span>
      <span id={`${id}note`} className="block text-column text-ink-3 max-wide:text-small">
        {option.figure !== null && (
          <span className="text-count font-semibold text-ink">{option.figure}</span>
        )}{' '}
        {option.note}
        {option.reason !== undefined && <span className="sr-only">: {option.reason}</span>}
      </span>
    </label>
  );
}
