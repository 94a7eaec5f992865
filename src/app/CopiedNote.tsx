import { Check, X } from 'lucide-react';
import { selectText } from '@/ui/clipboard';
import { IconButton } from '@/ui/IconButton';
import type { CopiedLink } from './use-copy-link';

export type CopiedNoteProps = {
  state: Exclude<CopiedLink, { kind: 'idle' }>;
  onDismiss: () => void;
};

/** Confirms that the link was copied, or offers it for copying by hand. */
export function CopiedNote({ state, onDismiss }: CopiedNoteProps) {
  return (
    <div className="fixed bottom-6 left-1/2 z-1000 max-w-[calc(100%-2rem)] -translate-x-1/2 rounded-card bg-panel px-4 py-2 text-body shadow-2">
      {state.kind === 'copied' ? (
        <p className="flex items-center gap-2 text-success">
          <Check size={16} /> Link copied
        </p>
      ) : (
        <label className="flex items-center gap-2">
          Copy this link:
          <input
            readOnly
            ref={selectText}
            value={state.link}
            className="w-72 rounded-field border border-field bg-panel px-2 py-1"
          />
          <IconButton label="Close" onClick={onDismiss}>
            <X size={16} />
          </IconButton>
        </label>
      )}
    </div>
  );
}
