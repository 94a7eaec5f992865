import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { activeAfterKey } from './combobox-active';
import { ComboboxPopup } from './ComboboxPopup';

export type ComboboxOption = {
  key: string;
  label: string;
  /** What it is, or why it was found. */
  detail: string | null;
  /** A short tag at the end of the row. */
  hint: string | null;
  /** Neighbours with the same group share a heading. */
  group: string | null;
  icon: ReactNode;
};

export type ComboboxProps = {
  /** The accessible name. */
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  options: readonly ComboboxOption[];
  /** Shown instead of options: nothing found, still loading. null shows no popup without options. */
  message: string | null;
  /** An option was activated by Enter, mouse or touch; the popup closes. */
  onChoose: (key: string) => void;
  /** Enter with no option active; the popup closes. */
  onSubmit: (text: string) => void;
  onFocus?: () => void;
  /** Keyboard shortcut shown while the field is empty; decoration only. */
  shortcut?: string | null;
  /** The same for assistive technology, in the form of `aria-keyshortcuts`. */
  keyShortcuts?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/**
 * An editable combobox with a list of options below it (ARIA Authoring Practices 1.2). The text
 * and the options belong to the caller; open, closed and the active option to the combobox.
 */
export function Combobox(props: ComboboxProps) {
  const id = useId();
  const ownRef = useRef<HTMLInputElement>(null);
  const inputRef = props.inputRef ?? ownRef;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);

  const hasOptions = props.options.length > 0;
  const shown = open && props.text.trim() !== '' && (hasOptions || props.message !== null);
  const expanded = shown && hasOptions;
  const activeOption = expanded && active !== null ? props.options[active] : undefined;

  const type = (text: string) => {
    props.onText(text);
    setActive(null);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const choose = (key: string) => {
    close();
    props.onChoose(key);
  };
  const clear = () => {
    type('');
    inputRef.current?.focus();
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and arrows belong to the input method while it composes a word.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (!shown && props.text === '') return;
      consume(event);
      if (shown) close();
      else type('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (activeOption === undefined) {
        close();
        props.onSubmit(props.text);
      } else choose(activeOption.key);
    } else {
      const next = activeAfterKey(event.key, active, props.options.length);
      if (next === undefined || props.text.trim() === '') return;
      event.preventDefault();
      setOpen(true);
      setActive(next);
    }
  };

  return (
    <div
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <div className="flex h-11 items-center rounded-field border border-transparent bg-panel pr-1 pl-3 shadow-2 has-[input:focus-visible]:outline-[2.5px] has-[input:focus-visible]:outline-link has-[input:focus-visible]:outline-solid wide:h-10 wide:border-field wide:shadow-none">
        <Search aria-hidden="true" className="size-[18px] shrink-0 text-ink-2 wide:size-4" />
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? `${id}-list` : undefined}
          aria-activedescendant={
            activeOption === undefined ? undefined : `${id}-option-${String(active)}`
          }
          aria-keyshortcuts={props.keyShortcuts}
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={props.placeholder}
          value={props.text}
          onChange={(event) => type(event.target.value)}
          onFocus={() => props.onFocus?.()}
          onClick={() => setOpen(true)}
          onKeyDown={keyDown}
          className="peer h-full min-w-0 flex-1 bg-transparent px-2.5 text-input text-ink text-ellipsis outline-none placeholder:text-ink-3 placeholder:opacity-100 max-[479px]:placeholder:text-transparent wide:text-body"
        />
        {/* A phone has room for a word. */}
        <span
          aria-hidden="true"
          className="pointer-events-none absolute left-10 hidden text-input text-ink-3 max-[479px]:peer-placeholder-shown:block"
        >
          {props.label}
        </span>
        <ComboboxEnd text={props.text} shortcut={props.shortcut ?? null} onClear={clear} />
      </div>
      {shown && (
        <ComboboxPopup
          id={id}
          label={props.label}
          typed={props.text}
          options={props.options}
          message={props.message}
          active={active}
          onActive={setActive}
          onChoose={(key, byTouch) => {
            // The on-screen keyboard would cover what was chosen.
            if (byTouch) inputRef.current?.blur();
            choose(key);
          }}
        />
      )}
    </div>
  );
}

/** Escape must not reach the page while it still has something to do here. */
function consume(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

type ComboboxEndProps = { text: string; shortcut: string | null; onClear: () => void };

/** The clear button and the shortcut share one place, so that nothing moves. */
function ComboboxEnd({ text, shortcut, onClear }: ComboboxEndProps) {
  if (text !== '') {
    return (
      <button
        type="button"
        aria-label="Clear"
        onClick={onClear}
        className="grid size-11 shrink-0 place-items-center rounded-tag text-ink-2 hover:bg-hover wide:size-8"
      >
        <X aria-hidden="true" className="size-[18px] wide:size-4" />
      </button>
    );
  }
  if (shortcut === null) return null;
  return (
    <kbd
      aria-hidden="true"
      className="mr-1 hidden shrink-0 rounded-tag border border-line bg-subtle px-1.5 py-0.5 font-sans text-column text-ink-2 wide:block"
    >
      {shortcut}
    </kbd>
  );
}
