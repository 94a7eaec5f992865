import { Check, Copy } from 'lucide-react';
import { useId, useRef } from 'react';
import { copyOrSelect } from '@/ui/clipboard';
import { Button } from '@/ui/Button';

type ShareFieldProps = {
  label: string;
  text: string;
  isCopied: boolean;
  /** The clipboard took it, or refused it: then the text is selected for copying by hand. */
  onCopied: (isTaken: boolean) => void;
};

/** Of a field in a wide dialog, about. */
const charactersPerRow = 40;

/** A text to take along, with a button that copies it. */
export function ShareField({ label, text, isCopied, onCopied }: ShareFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => onCopied(await copyOrSelect(text, field.current));
  return (
    <div className="mt-4">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      <div className="mt-1 flex items-start gap-2">
        <textarea
          id={id}
          ref={field}
          readOnly
          // As many as the text takes where the browser cannot count them by itself.
          rows={Math.ceil(text.length / charactersPerRow)}
          value={text}
          onFocus={(event) => event.target.select()}
          className="min-w-0 flex-1 resize-none rounded-field border border-field bg-panel px-2 py-1.5 font-mono text-small wrap-anywhere text-ink [field-sizing:content]"
        />
        <Button onClick={() => void copy()} aria-label={`Copy ${label.toLowerCase()}`}>
          {isCopied ? <Check size={16} /> : <Copy size={16} />}
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </div>
  );
}
