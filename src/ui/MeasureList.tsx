import { Children, type ReactNode } from 'react';
import { NewMark } from './NewMark';
import { PageLink } from './PageLink';
import { rowGround, rowGroundPointedAt } from './row-ground';

/**
 * One list of links with a figure each. Headings that split it are `MeasureHeading`s: a list may
 * own nothing but its items, so what they say is repeated, unseen, in each item.
 */
export function MeasureList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="list" aria-label={label}>
      {children}
    </div>
  );
}

/** Splits a `MeasureList`; seen only. */
export function MeasureHeading({ children }: { children: ReactNode }) {
  return (
    <div aria-hidden="true" className="mt-1.5 flex min-h-6 items-center gap-2 text-note text-ink-3">
      {children}
    </div>
  );
}

/** Two columns, filled from top to bottom, on wide screens; one on narrow ones. */
export function MeasureColumns({ children }: { children: ReactNode }) {
  // Not CSS columns: a browser lays those out several times to balance them.
  const items = Children.toArray(children);
  const half = Math.ceil(items.length / 2);
  return (
    <div className="wide:flex wide:gap-4">
      <div className="wide:min-w-0 wide:flex-1">{items.slice(0, half)}</div>
      <div className="wide:min-w-0 wide:flex-1">{items.slice(half)}</div>
    </div>
  );
}

type MeasureItemProps = {
  name: string;
  /** For the mark on what is new. */
  thing: string;
  href: string;
  onFollow: () => void;
  onHighlight: (isHighlighted: boolean) => void;
  isHighlighted: boolean;
  /** At the end of the row. */
  figure: string;
  /** Only where rows are tall enough for it. */
  narrowUnit: string;
  /** Decorative, on narrow screens only. */
  glyph: ReactNode;
  /** Read out at the end: what the headings above the item say. */
  context: string;
  isUncertain: boolean;
};

/** A row of a `MeasureList`. */
export function MeasureItem(props: MeasureItemProps) {
  return (
    <div role="listitem" className="break-inside-avoid max-wide:border-b max-wide:border-line">
      <PageLink
        href={props.href}
        onFollow={props.onFollow}
        onMouseEnter={() => props.onHighlight(true)}
        onMouseLeave={() => props.onHighlight(false)}
        onFocus={() => props.onHighlight(true)}
        onBlur={() => props.onHighlight(false)}
        className={`-mx-1 flex min-h-6 items-center gap-2 rounded-check px-1 text-small text-ink max-wide:mx-0 max-wide:min-h-11 max-wide:px-0 max-wide:text-phone ${props.isHighlighted ? rowGroundPointedAt : rowGround}`}
      >
        <span className="wide:hidden">{props.glyph}</span>
        <span className="min-w-0 flex-1">
          <span className={props.isUncertain ? 'border-b border-dashed border-ink-3' : undefined}>
            {props.name}
          </span>
          <NewMark of={props.thing} />
        </span>
        <span className="shrink-0 text-ink-3 max-wide:text-body">
          {props.figure}
          <span className="wide:sr-only"> {props.narrowUnit}</span>
        </span>
        <span className="sr-only">{props.context}</span>
      </PageLink>
    </div>
  );
}
