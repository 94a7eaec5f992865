import type { AnchorHTMLAttributes } from 'react';
import { isPlainLeftClick } from './is-plain-left-click';

type PageLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick'> & {
  href: string;
  /** A plain left click; every other click is left to the browser. */
  onFollow: () => void;
};

/** A link to a page of this site that is followed without loading the site again. */
export function PageLink({ href, onFollow, children, ...attributes }: PageLinkProps) {
  return (
    <a
      {...attributes}
      href={href}
      onClick={(event) => {
        if (!isPlainLeftClick(event)) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
