import { ChevronDown, Download } from 'lucide-react';
import { type KeyboardEvent, Suspense, useId, useRef, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { Things } from '@/domain/export/json';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { classNames } from '@/ui/class-names';
import { soon } from '@/ui/soon';

const TakeAwayMenu = soon('menu', () =>
  import('./TakeAwayMenu').then((module) => module.TakeAwayMenu),
);

type TakeAwayProps = {
  index: EditionIndex;
  navigation: Navigation;
  /** One line for the page's status. */
  onAnnounce?: (text: string) => void;
  /** What a table beside it shows, in its order; without one copies have the order of the files. */
  inOrder?: (() => Things) | undefined;
  /** The edge of the button that the menu keeps to; narrow screens show it at their foot. */
  align?: 'start' | 'end';
};

/** "Export": what the filters leave as a file or for the clipboard, and where the edition lies. */
export function TakeAway(props: TakeAwayProps) {
  const { index, navigation, onAnnounce, inOrder, align = 'end' } = props;
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const close = () => {
    setIsOpen(false);
    root.current?.querySelector('button')?.focus();
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
      ref={root}
      role="presentation"
      className="relative"
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={(event) => {
          // Safari does not focus a clicked button, and without focus nothing leaves it.
          event.currentTarget.focus();
          setIsOpen(!isOpen);
        }}
      >
        <Download aria-hidden="true" size={16} />
        Export
        <ChevronDown aria-hidden="true" size={14} className={isOpen ? 'rotate-180' : ''} />
      </Button>
      {isOpen && (
        <div
          id={menuId}
          role="group"
          aria-label="Export"
          // A click beside its buttons keeps it open.
          tabIndex={-1}
          className={classNames(
            'absolute top-full z-700 mt-1 max-h-[70vh] w-80 overflow-y-auto rounded-card border border-line bg-panel p-3 text-ink shadow-2 outline-none max-[640px]:fixed max-[640px]:inset-x-3 max-[640px]:top-auto max-[640px]:bottom-3 max-[640px]:w-auto',
            align === 'end' ? 'right-0' : 'left-0',
          )}
        >
          <Suspense fallback={<p className="m-0 text-body text-ink-3">Loading …</p>}>
            <TakeAwayMenu
              index={index}
              navigation={navigation}
              onAnnounce={onAnnounce}
              inOrder={inOrder}
              onDone={close}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}
