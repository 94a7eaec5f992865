import type { ReactNode } from 'react';
import { classNames } from './class-names';

type TagProps = {
  children: ReactNode;
  /** Dashed = not certain, as everywhere else. */
  isDashed?: boolean;
  title?: string | undefined;
};

/** A short mark beside a name. */
export function Tag({ children, isDashed = false, title }: TagProps) {
  return (
    <span
      title={title}
      className={classNames(
        'inline-block rounded-check border border-field px-1 text-column whitespace-nowrap text-ink-2',
        isDashed && 'border-dashed',
      )}
    >
      {children}
    </span>
  );
}
