import type { ConnectivityProvider } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { PageLink } from '@/ui/PageLink';
import { Section } from '@/ui/Section';

type ProviderNamesProps = { provider: ConnectivityProvider; navigation: Navigation };

/** Other spellings of the same provider, and names that belong together but are kept apart. */
export function ProviderNames({ provider, navigation }: ProviderNamesProps) {
  return (
    <>
      {provider.publishedAs.length > 0 && (
        <Section title="Also published as">
          <ul className="text-small text-ink-2 max-wide:text-body">
            {provider.publishedAs.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      {provider.related.length > 0 && (
        <Section title="Related names, not merged">
          <ul className="grid gap-1.5 text-small max-wide:text-body">
            {provider.related.map(({ name, providerId, kind, basis }) => (
              <li key={name}>
                {providerId === null ? (
                  name
                ) : (
                  <Related id={providerId} name={name} navigation={navigation} />
                )}
                <span className="text-ink-2">: {kind.replace(/; do not merge$/, '')}</span>
                <div className="text-note text-ink-2">Basis: {basis}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Related({ id, name, navigation }: { id: string; name: string; navigation: Navigation }) {
  const page = { kind: 'provider', id } as const;
  return (
    <PageLink
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      className="inline-flex items-center text-link hover:underline max-wide:min-h-11"
    >
      {name}
    </PageLink>
  );
}
