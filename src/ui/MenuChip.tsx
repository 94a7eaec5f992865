import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { chipLook } from './chip-look';
import { classNames } from './class-names';

type MenuChipProps = {
  label: string;
  /** What it filters by, for all who cannot hover as well. */
  description: string;
  /** The choice, beside the label; null while there is none. */
  value: string | null;
  isActive: boolean;
  /** Filled in only while the menu is open: it may be long. */
  renderMenu: (close: () => void) => ReactNode;
};

/**
 * A chip that opens a small panel under the row of chips. The row (the nearest positioned
 * ancestor) sets the panel's width, so that it never leaves a narrow screen.
 */
export function MenuChip({ label, description, value, isActive, renderMenu }: MenuChipProps) {
  const [isOpen, setIsOpen] = useState(false);
  const buttonId = useId();
  const menuId = `${buttonId}menu`;
  const descriptionId = `${buttonId}description`;

  const close = () => {
    setIsOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // The innermost thing closes first: the selection behind the menu stays.
    event.stopPropagation();
    event.preventDefault();
    close();
  };

  return (
    <div
      role="presentation"
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <button
        id={buttonId}
        type="button"
        title={description}
        aria-describedby={descriptionId}
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={(event) => {
          // Safari does not focus a clicked button, and without focus nothing leaves it.
          event.currentTarget.focus();
          setIsOpen(!isOpen);
        }}
        className={chipLook(isActive)}
      >
        <span>
          {label}
          {value !== null && <span className="font-semibold"> {value}</span>}
        </span>
        <ChevronDown size={14} className={classNames(isOpen && 'rotate-180')} />
      </button>
      <span id={descriptionId} hidden>
        {description}
      </span>
      {isOpen && (
        <div
          id={menuId}
          role="group"
          aria-label={label}
          tabIndex={-1}
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-96 overflow-y-auto rounded-card border border-line bg-panel p-2 shadow-2"
        >
          {renderMenu(close)}
        </div>
      )}
    </div>
  );
}
