import { ChevronRight } from 'lucide-react';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { ExternalLink } from '@/ui/ExternalLink';
import { usePrinting } from '@/ui/use-printing';

type Source = { title: string; url: string | null; date: string | null };

type WayProps = {
  title: string;
  /** The answer at a glance: "9 here", "Available". */
  answer: string;
  sources: readonly Source[];
  children: ReactNode;
};

/** True where every way is unfolded from the start: on pages that no script can unfold. */
export const Unfolded = createContext(false);

/** One way to connect: the answer at a glance, and on request what to do, with its source. */
export function Way({ title, answer, sources, children }: WayProps) {
  const isUnfolded = useContext(Unfolded);
  const [isChosen, setChosen] = useState(isUnfolded);
  const isPrinting = usePrinting();
  const isOpen = isChosen || isPrinting;
  return (
    <li className="border-b border-line last:border-b-0">
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          // What paper unfolds is folded again on the screen.
          if (!isPrinting) setChosen(currentTarget.open);
        }}
        className="group text-small max-wide:text-body"
      >
        <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 hover:bg-hover max-wide:min-h-11 [&::-webkit-details-marker]:hidden">
          <ChevronRight size={14} className="shrink-0 text-ink-3 group-open:rotate-90" />
          <span className="min-w-0 flex-1">{title}</span>
          <span className="max-w-[45%] text-right text-note text-ink-2">{answer}</span>
        </summary>
        {/* Drawn on request: eight folded ways would cost more than all else below the reach. */}
        {isOpen && (
          <div className="grid gap-1 pb-2.5 pl-5 text-ink-2">
            {children}
            <Sources sources={sources} />
          </div>
        )}
      </details>
    </li>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <p className="text-note">
      Source:{' '}
      {sources.map((source, position) => (
        <span key={`${source.title} ${source.url}`}>
          {position > 0 && '; '}
          <ExternalLink url={source.url} isInText>
            {source.title}
          </ExternalLink>
          , {source.date ?? 'date not known'}
        </span>
      ))}
    </p>
  );
}
