import type { EditionIndex } from '@/domain/edition-index';
import type { Cloud, ConnectivityProvider } from '@/domain/model';
import { providerMetroSites } from '@/domain/provider-places';
import { Section } from '@/ui/Section';
import { Tag } from '@/ui/Tag';

type MetroSectionProps = { index: EditionIndex; provider: ConnectivityProvider; cloud: Cloud };

const statuses = {
  active: { name: 'active', meaning: 'Circuits over both facilities can be ordered.' },
  announced: {
    name: 'announced',
    meaning: 'Not live yet: an order is refused until it is.',
  },
  ask: { name: 'ask', meaning: 'The published pages disagree: ask the provider.' },
};

/** The Metro sites that name the provider, with its status at each; nothing where none does. */
export function MetroSection({ index, provider, cloud }: MetroSectionProps) {
  const sites = providerMetroSites(index, provider.id, cloud);
  if (sites.length === 0) return null;
  const used = new Set(sites.map(({ status }) => status));
  return (
    <Section title="ExpressRoute Metro" aside={sites.length}>
      <ul
        aria-label={`Metro sites of ${provider.name}`}
        className="flex flex-wrap gap-x-3 gap-y-1 text-small max-wide:text-body"
      >
        {sites.map(({ site, status }) => (
          <li key={site.id} className="inline-flex items-center gap-1.5">
            {site.name} <Tag isDashed={status !== 'active'}>{statuses[status].name}</Tag>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-note text-ink-2">
        One circuit over two facilities of a metro; not a peering location of its own.
      </p>
      {(['announced', 'ask'] as const)
        .filter((status) => used.has(status))
        .map((status) => (
          <p key={status} className="text-note text-ink-2">
            {statuses[status].name}: {statuses[status].meaning}
          </p>
        ))}
    </Section>
  );
}
