import type { ButtonHTMLAttributes } from 'react';
import { classNames } from './class-names';

const looks = {
  outlined:
    'rounded-field border border-field bg-panel px-3 text-body font-medium text-ink hover:bg-hover wide:min-h-9',
  /** Reads as a link because it stands among text. */
  text: 'rounded-check px-0.5 text-left text-small text-link hover:underline wide:min-h-6',
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof looks };

/** A button with words on it. */
export function Button({ look = 'outlined', className, ...attributes }: ButtonProps) {
  return (
    <button
      type="button"
      {...attributes}
      className={classNames(
        'inline-flex items-center justify-center gap-2 max-wide:min-h-11 max-wide:text-body disabled:text-ink-3',
        looks[look],
        className,
      )}
    />
  );
}
