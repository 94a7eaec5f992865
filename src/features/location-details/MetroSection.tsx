import { Flag } from 'lucide-react';
import type { EditionIndex } from '@/domain/edition-index';
import { isDoubtfulSite, metroSitesOf } from '@/domain/metro';
import type { MetroSite, PeeringLocation } from '@/domain/model';
import { errorReportUrl } from '@/domain/published-source';
import type { Navigation } from '@/state/navigation';
import { CopyText } from '@/ui/CopyText';
import { ExternalLink } from '@/ui/ExternalLink';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Section';
import { Tag } from '@/ui/Tag';
import { closureNotice } from './metro-notice';
import { ProviderLink } from './ProviderLink';

type MetroSectionProps = {
  index: EditionIndex;
  location: PeeringLocation;
  /** Whether the edition's names are those of today. */
  isOrderable: boolean;
  navigation: Navigation;
};

/**
 * The Metro sites that cover the location; nothing where there are none. Source of the name to order
 * under: About ExpressRoute Metro.
 */
export function MetroSection({ index, location, isOrderable, navigation }: MetroSectionProps) {
  return metroSitesOf(index, location).map((site) => (
    <Section key={site.id} title={site.name}>
      <p className="text-small text-ink-2 max-wide:text-body">
        {isDoubtfulSite(index, site)
          ? `Whether there is such a site is in doubt: the table of Metro sites does not have it. It does not count as Metro in filter, list and map; ask the provider.`
          : `One circuit, one link in each of ${facilitiesOf(site)}. Not a peering location of its own: it is not counted as one, and has providers of its own.`}
      </p>
      {isOrderable && !isDoubtfulSite(index, site) && (
        <div className="mt-1 grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-center gap-x-3 text-small max-wide:text-body">
          <span className="text-ink-2">Name to order</span>
          <CopyText text={site.name} what={site.name} />
        </div>
      )}
      <MetroProviders index={index} site={site} navigation={navigation} />
      <Conflicts site={site} />
      <Closures index={index} />
      <p className="mt-2 text-small max-wide:text-body">
        <ExternalLink
          url={errorReportUrl(index.edition, {
            kind: 'metro-site',
            name: site.name,
            cloud: site.cloud,
          })}
          icon={<Flag size={14} />}
        >
          Report an error about {site.name}
        </ExternalLink>
      </p>
    </Section>
  ));
}

function facilitiesOf({ facilities }: MetroSite): string {
  if (facilities === null || facilities.length === 0) {
    return 'two facilities of the city (which ones is not published in this edition)';
  }
  return facilities.map((facility) => facility.name).join(' and ');
}

function MetroProviders(props: { index: EditionIndex; site: MetroSite; navigation: Navigation }) {
  const { index, site, navigation } = props;
  if (site.providers === null || site.providers.length === 0) {
    return (
      <p className="mt-1 text-small text-ink-2 max-wide:text-body">
        {site.providers === null
          ? 'Its providers are not published in this edition.'
          : 'None published: the providers’ cell is empty.'}
      </p>
    );
  }
  return (
    <>
      <div
        role="list"
        aria-label={`Providers of ${site.name}`}
        className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-small max-wide:text-body"
      >
        {site.providers.map(({ providerId, status }) => (
          <div key={providerId} role="listitem" className="inline-flex items-center gap-1.5">
            <ProviderLink
              id={index.providers.has(providerId) ? providerId : null}
              name={index.providers.get(providerId)?.name ?? providerId}
              navigation={navigation}
            />
            {status !== 'active' && <Tag isDashed>{status}</Tag>}
          </div>
        ))}
      </div>
      <StatusMeanings statuses={site.providers.map(({ status }) => status)} />
    </>
  );
}

const meanings = {
  active: 'Providers without a mark are active: circuits over both facilities can be ordered.',
  announced: 'announced: not live yet, an order is refused until it is.',
  ask: 'ask: the published pages disagree, ask the provider.',
};

function StatusMeanings({ statuses }: { statuses: readonly (keyof typeof meanings)[] }) {
  const used = new Set(statuses);
  return (['active', 'announced', 'ask'] as const)
    .filter((status) => used.has(status))
    .map((status) => (
      <p key={status} className="mt-1 text-note text-ink-2">
        {meanings[status]}
      </p>
    ));
}

function Conflicts({ site }: { site: MetroSite }) {
  if (site.conflicts.length === 0) return null;
  return (
    <div className="mt-2">
      <Notice kind="warning">
        <p className="font-semibold">Sources disagree</p>
        <ul className="grid gap-0.5">
          {site.conflicts.map((conflict) => (
            <li key={conflict}>{conflict}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Closures({ index }: { index: EditionIndex }) {
  const notice = closureNotice(index);
  if (notice === null) return null;
  return (
    <p className="mt-2 text-note text-ink-2">
      {notice.text}{' '}
      <ExternalLink url={notice.source.url} isInText>
        {notice.source.title}, {notice.source.date}
      </ExternalLink>
    </p>
  );
}
