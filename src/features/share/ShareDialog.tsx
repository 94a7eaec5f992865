import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '@/ui/IconButton';
import { ShareField } from './ShareField';
import { embedSnippet, markdownLink, type Shared } from './share-texts';

type ShareDialogProps = {
  shared: Shared;
  onClose: () => void;
  /** What else can be taken along: pictures, print. */
  children?: ReactNode;
};

/** Link, frame and Markdown of exactly what is shown. */
export function ShareDialog({ shared, onClose, children }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    if (!element.open) element.showModal();
    // The backdrop belongs to the dialog; its content does not end there.
    const onClick = ({ target }: MouseEvent) => {
      if (target === element) element.close();
    };
    // Escape closes the dialog, and not what is selected behind it as well. It is caught above the
    // dialog: after a click on plain text nothing in there has the focus.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    element.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      element.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown, true);
      element.close();
    };
  }, []);
  const fields = [
    { label: 'Link', text: shared.link },
    { label: 'Embed', text: embedSnippet(shared) },
    { label: 'Markdown', text: markdownLink(shared) },
  ];
  return (
    <dialog
      ref={dialog}
      aria-labelledby="share-heading"
      onClose={onClose}
      className="m-auto w-[min(34rem,calc(100%-24px))] rounded-card bg-panel p-0 text-body text-ink shadow-3 backdrop:bg-ink/40"
    >
      <div className="p-5">
        <div className="flex items-center justify-between">
          <h2 id="share-heading" className="text-count font-semibold">
            Share
          </h2>
          <IconButton label="Close" onClick={onClose}>
            <X size={18} />
          </IconButton>
        </div>
        {fields.map(({ label, text }) => (
          <ShareField
            key={label}
            label={label}
            text={text}
            isCopied={copied === label}
            onCopied={(isTaken) => {
              setCopied(isTaken ? label : null);
              setRefused(!isTaken);
            }}
          />
        ))}
        <p role="status" className="mt-2 min-h-5 text-small text-ink-2">
          {isRefused
            ? 'The browser refused the clipboard: the text is selected, copy it with Ctrl+C or ⌘C.'
            : copied === null
              ? ''
              : `${copied} copied`}
        </p>
        {children}
      </div>
    </dialog>
  );
}
