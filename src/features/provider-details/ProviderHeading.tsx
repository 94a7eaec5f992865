import { ArrowLeft, Link, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ConnectivityProvider } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { ExternalLink } from '@/ui/ExternalLink';
import { IconButton } from '@/ui/IconButton';
import { PageLink } from '@/ui/PageLink';
import { safeUrl } from '@/ui/safe-url';
import { Tag } from '@/ui/Tag';
import { categoryWords } from './provider-categories';

type ProviderHeadingProps = {
  provider: ConnectivityProvider;
  navigation: Navigation;
  onCopyLink: () => void;
  /** Buttons of the surrounding sheet. */
  actions?: ReactNode;
};

/** Name, kind and own page of a provider, what it is, and the way back. */
export function ProviderHeading(props: ProviderHeadingProps) {
  const { provider, navigation } = props;
  const close = () => navigation.open({ kind: 'world' });
  return (
    <header className="px-4 pt-3 pb-3 max-wide:pt-1">
      <div className="flex flex-wrap items-center">
        <PageLink
          href={navigation.href({ kind: 'world' })}
          onFollow={close}
          className="inline-flex min-h-6 items-center gap-1.5 text-small text-link hover:underline max-wide:hidden"
        >
          <ArrowLeft size={14} /> All peering locations
        </PageLink>
        <h2 className="text-name font-semibold tracking-[-0.01em] wrap-anywhere max-wide:min-w-0 max-wide:flex-1 wide:order-1 wide:w-full">
          {provider.name}
        </h2>
        <div className="ml-auto flex shrink-0 items-center gap-0.5 wide:-mr-2">
          {props.actions}
          <IconButton label="Copy link" onClick={props.onCopyLink}>
            <Link size={16} />
          </IconButton>
          <IconButton label="Close" onClick={close}>
            <X size={16} />
          </IconButton>
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-2 max-wide:text-body">
        Connectivity provider
        {safeUrl(provider.url) !== null && (
          <ExternalLink url={provider.url}>{hostOf(provider.url)}</ExternalLink>
        )}
      </p>
      <Categories provider={provider} />
    </header>
  );
}

function hostOf(url: string | null): string {
  const host = new URL(safeUrl(url) ?? 'https://unknown').hostname;
  return host.replace(/^www\./, '');
}

function Categories({ provider }: { provider: ConnectivityProvider }) {
  if (provider.categories.length === 0) return null;
  return (
    <ul
      aria-label="Categories"
      className="mt-1.5 grid gap-1 text-small text-ink-2 max-wide:text-body"
    >
      {provider.categories.map((category) => (
        <li key={category}>
          <Tag>{categoryWords[category].name}</Tag> {categoryWords[category].meaning}
        </li>
      ))}
    </ul>
  );
}
