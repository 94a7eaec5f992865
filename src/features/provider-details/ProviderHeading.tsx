import type { ReactNode } from 'react';
import type { ConnectivityProvider } from '@/domain/model';
import { backToWorld } from '@/state/back-to-world';
import type { Navigation } from '@/state/navigation';
import { ExternalLink } from '@/ui/ExternalLink';
import { PanelHeading } from '@/ui/PanelHeading';
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
  return (
    <PanelHeading
      title={provider.name}
      back={backToWorld(navigation)}
      onCopyLink={props.onCopyLink}
      actions={props.actions}
    >
      <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-2 max-wide:text-body">
        Connectivity provider
        {safeUrl(provider.url) !== null && (
          <ExternalLink url={provider.url}>{hostOf(provider.url)}</ExternalLink>
        )}
      </p>
      <Categories provider={provider} />
    </PanelHeading>
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
