import { classNames } from './class-names';

/** The look that every chip shares: outlined at rest, filled while its filter is active. */
export function chipLook(isActive: boolean): string {
  return classNames(
    'inline-flex min-h-7 items-center gap-1 rounded-chip border px-2.5 text-small max-wide:min-h-11 max-wide:rounded-full max-wide:px-4 max-wide:text-body',
    isActive
      ? 'border-selected bg-selected text-on-selected'
      : 'border-line bg-panel text-ink hover:border-field hover:bg-hover',
  );
}
