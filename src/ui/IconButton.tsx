import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names';

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> & {
  label: string;
  children: ReactNode;
};

/** A button with nothing but an icon; its label is also its tooltip. */
export function IconButton({ label, children, className, ...attributes }: IconButtonProps) {
  return (
    <button
      type="button"
      {...attributes}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-field text-ink-2 hover:bg-hover hover:text-ink max-wide:size-11',
        className,
      )}
    >
      {children}
    </button>
  );
}
