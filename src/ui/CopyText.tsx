import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { copyOrSelect } from './clipboard';
import { IconButton } from './IconButton';

type CopyTextProps = {
  text: string;
  /** What is copied, for the button's name: `peering location`. */
  what: string;
};

type Outcome = 'none' | 'copied' | 'selected';
const shownMilliseconds = 2500;

/**
 * A text to be copied exactly, with a button. Where the clipboard is refused the text is selected
 * instead, so that one keystroke is left to do.
 */
export function CopyText({ text, what }: CopyTextProps) {
  const code = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => setOutcome('none'), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () =>
    setOutcome((await copyOrSelect(text, code.current)) ? 'copied' : 'selected');
  const labels = {
    none: `Copy ${what}`,
    copied: 'Copied',
    selected: 'Selected: copy it with your keyboard',
  };
  return (
    <span className="flex items-center justify-between gap-2">
      <code ref={code} className="min-w-0 font-mono text-small wrap-anywhere">
        {text}
      </code>
      <span className="flex items-center gap-1">
        {outcome !== 'none' && (
          <span
            className={outcome === 'copied' ? 'text-note text-success' : 'text-note text-ink-2'}
          >
            {outcome === 'copied' ? 'Copied' : 'Selected'}
          </span>
        )}
        <IconButton label={labels[outcome]} onClick={() => void copy()} className="wide:size-6">
          {outcome === 'copied' ? <Check size={14} /> : <Copy size={14} />}
        </IconButton>
      </span>
    </span>
  );
}
