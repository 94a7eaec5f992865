import type { ReactNode } from 'react';
import { Tag } from './Tag';

type KindLineProps = {
  /** The sign of the place. */
  sign: ReactNode;
  kind: string;
  place: string;
  isInferred: boolean;
  /** What says that the thing belongs there, in words. */
  basis: string | null;
  /** Since when the thing is new; null where it is not. */
  newSince: string | null;
  children?: ReactNode;
};

/** Below a name: what the thing is and where it belongs, marked where that is inferred or new. */
export function KindLine(props: KindLineProps) {
  const { sign, kind, place, isInferred, basis, newSince, children } = props;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-small text-ink-2 max-wide:text-body">
      {sign}
      {kind} in <span className="font-semibold text-ink">{place}</span>
      {isInferred && (
        <Tag isDashed title={basis ?? undefined}>
          inferred
        </Tag>
      )}
      {newSince !== null && <Tag>new since {newSince}</Tag>}
      {children}
    </p>
  );
}
