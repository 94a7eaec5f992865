import { ArrowLeft, Link, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './IconButton';
import { useLostFocus } from './lost-focus';
import { PageLink } from './PageLink';

type PanelHeadingProps = {
  title: string;
  /** Where the panel closes to; on wide screens a link in words too. */
  back: { label: string; href: string; onFollow: () => void };
  onCopyLink: () => void;
  /** Buttons of the surrounding sheet, before Copy link. */
  actions?: ReactNode;
  /** What stands below the title. */
  children?: ReactNode;
};

/** The head of a panel about one thing: its name as heading of level 2, Copy link and Close. */
export function PanelHeading({ title, back, onCopyLink, actions, children }: PanelHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(() => heading.current);
  return (
    <header className="px-4 pt-3 pb-3 max-wide:pt-1">
      <div className="flex flex-wrap items-center wide:mb-1">
        <PageLink
          href={back.href}
          onFollow={back.onFollow}
          className="inline-flex min-h-6 items-center gap-1.5 text-small text-link hover:underline max-wide:hidden"
        >
          <ArrowLeft size={14} /> {back.label}
        </PageLink>
        <h2
          ref={heading}
          tabIndex={-1}
          className="text-name font-semibold tracking-[-0.01em] wrap-anywhere max-wide:min-w-0 max-wide:flex-1 wide:order-1 wide:w-full"
        >
          {title}
        </h2>
        <div className="ml-auto flex shrink-0 items-center gap-0.5 wide:-mr-2">
          {actions}
          <IconButton label="Copy link" onClick={onCopyLink}>
            <Link size={16} />
          </IconButton>
          <IconButton label="Close" onClick={back.onFollow}>
            <X size={16} />
          </IconButton>
        </div>
      </div>
      {children}
    </header>
  );
}
