import { ExternalLink as ExternalLinkIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { safeUrl } from './safe-url';

type ExternalLinkProps = {
  /** Anything but https is shown as plain text. */
  url: string | null;
  children: ReactNode;
  icon?: ReactNode;
  /** Among the words of a sentence, where it must not make its line taller. */
  isInText?: boolean;
};

/** A link that leaves the site, marked as such. */
export function ExternalLink({ url, children, icon, isInText = false }: ExternalLinkProps) {
  const href = safeUrl(url);
  if (href === null) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={classNames(
        'inline-flex items-center gap-1.5 font-normal text-link hover:underline',
        !isInText && 'max-wide:min-h-11',
      )}
    >
      {icon}
      <span className="wrap-anywhere">{children}</span>
      {icon === undefined && <ExternalLinkIcon size={14} className="shrink-0" />}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
