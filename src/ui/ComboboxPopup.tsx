import { useEffect, useMemo, useRef } from 'react';
import type { ComboboxOption } from './Combobox';
import { groupNeighbours, matchedParts } from './combobox-active';

type ComboboxPopupProps = {
  id: string;
  label: string;
  typed: string;
  options: readonly ComboboxOption[];
  message: string | null;
  active: number | null;
  onActive: (index: number) => void;
  onChoose: (key: string, byTouch: boolean) => void;
};

/** The options of a combobox. Focus stays in the text field: options are only pointed at. */
export function ComboboxPopup(props: ComboboxPopupProps) {
  const listRef = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupNeighbours(props.options), [props.options]);
  const { active, id } = props;

  useEffect(() => {
    if (active === null) return;
    listRef.current
      ?.querySelector(`#${CSS.escape(`${id}-option-${String(active)}`)}`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  return (
    <div
      role="presentation"
      data-popup=""
      // A press must not take the focus out of the text field.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute top-full left-0 z-[900] mt-1.5 max-h-[min(440px,60dvh)] w-[calc(100vw-24px)] max-w-[480px] overflow-y-auto overscroll-contain rounded-card bg-panel py-1.5 shadow-2 wide:w-full wide:max-w-none"
    >
      {props.options.length === 0 ? (
        <p className="m-0 px-3 py-2.5 text-phone text-ink-2 wide:text-body">{props.message}</p>
      ) : (
        <div ref={listRef} id={`${id}-list`} role="listbox" aria-label={`${props.label} results`}>
          {groups.map((group, position) => {
            const first = group.items[0]?.index ?? position;
            const options = group.items.map(({ item, index }) => (
              <Option
                key={item.key}
                id={`${id}-option-${String(index)}`}
                option={item}
                typed={props.typed}
                active={index === active}
                onPoint={() => props.onActive(index)}
                onChoose={(byTouch) => props.onChoose(item.key, byTouch)}
              />
            ));
            if (group.group === null) return options;
            const headingId = `${id}-group-${String(first)}`;
            return (
              <div key={headingId} role="group" aria-labelledby={headingId}>
                <div
                  id={headingId}
                  role="presentation"
                  className="px-3 pt-2 pb-1 text-column font-semibold text-ink-3"
                >
                  {group.group}
                </div>
                {options}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}

type OptionProps = {
  id: string;
  option: ComboboxOption;
  typed: string;
  active: boolean;
  onPoint: () => void;
  onChoose: (byTouch: boolean) => void;
};

function Option({ id, option, typed, active, onPoint, onChoose }: OptionProps) {
  return (
    // The keys are handled by the text field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseMove={() => {
        if (!active) onPoint();
      }}
      onClick={(event) => {
        const { nativeEvent } = event;
        onChoose(nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch');
      }}
      className={`mx-1.5 flex min-h-11 cursor-pointer items-center gap-2.5 rounded-tag px-1.5 text-phone outline-offset-[-2px] outline-link wide:min-h-8 wide:text-body ${
        active ? 'bg-hover forced-colors:outline-2' : ''
      }`}
    >
      <span className="grid w-4 shrink-0 place-items-center text-ink-3">{option.icon}</span>
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 py-1">
        <span className="text-ink">
          {matchedParts(option.label, typed).map((part, position) =>
            part.matched ? (
              // Parts have no identity but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <strong key={position} className="font-semibold">
                {part.text}
              </strong>
            ) : (
              part.text
            ),
          )}
        </span>
        {option.detail !== null && (
          <span className="min-w-0 text-small text-ink-3">{option.detail}</span>
        )}
      </span>
      {option.hint !== null && (
        <span className="shrink-0 rounded-tag border border-line px-1.5 py-0.5 text-column text-ink-2">
          {option.hint}
        </span>
      )}
    </div>
  );
}
