import { Suspense } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { nextSteps } from '@/domain/guidance';
import type { EditionCatalogue, PeeringLocation } from '@/domain/model';
import { hasPointers, notListedWays } from '@/domain/not-listed';
import type { Navigation } from '@/state/navigation';
import { ExternalLink } from '@/ui/ExternalLink';
import { PageLink } from '@/ui/PageLink';
import { soon } from '@/ui/soon';
import { Section } from '@/ui/Section';
import { GeneralWays } from './GeneralWays';
import { PublishedWays } from './PublishedWays';
import { Unfolded } from './Way';

/** Loads with the editions that have it: those of 2015. */
const FoundingGuide = soon('guide', () =>
  import('./FoundingGuide').then((module) => module.FoundingGuide),
);

export type NotListedGuideProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  location: PeeringLocation;
  navigation: Navigation;
  /** Every way unfolded from the start: for prerendered pages, which no script can unfold. */
  isUnfolded?: boolean;
};

/**
 * What to do when one's own provider is not listed at the location: what the tables of the edition
 * offer, what holds in general, and the next steps.
 */
export function NotListedGuide(props: NotListedGuideProps) {
  const { index, catalogue, location, navigation } = props;
  const isFounding = hasPointers(index);
  const ways = notListedWays(index, location);
  const isNewest = catalogue.editions.at(-1)?.id === index.edition.id;
  return (
    <Section title="My provider is not listed">
      {isFounding && (
        <Suspense>
          <FoundingGuide index={index} />
        </Suspense>
      )}
      {!isFounding && ways === null && (
        <p className="text-small text-ink-2 max-wide:text-body">
          The tables of exchange, additional, data-centre, research and satellite providers are not
          published in this edition. What follows holds in general, each with the document and its
          date.
        </p>
      )}
      {!isNewest && <NewestEdition location={location} navigation={navigation} />}
      {!isFounding && (
        <Unfolded value={props.isUnfolded ?? false}>
          <ol
            aria-label={`Ways to connect at ${location.name} when your provider is not listed`}
            className="mt-1.5"
          >
            {ways !== null && <PublishedWays {...props} ways={ways} />}
            <GeneralWays {...props} hasTables={ways !== null} />
          </ol>
        </Unfolded>
      )}
      <NextSteps />
    </Section>
  );
}

function NewestEdition(props: { location: PeeringLocation; navigation: Navigation }) {
  const { location, navigation } = props;
  const page = { kind: 'location', id: location.id } as const;
  const change = { edition: null };
  return (
    <p className="mt-1.5 text-small max-wide:text-body">
      <PageLink
        href={navigation.href(page, change)}
        onFollow={() => navigation.update(change)}
        className="inline-flex min-h-6 items-center text-link hover:underline max-wide:min-h-11"
      >
        See what the newest edition says
      </PageLink>
    </p>
  );
}

function NextSteps() {
  return (
    <>
      <h4 className="mt-2.5 text-small font-semibold max-wide:text-body">Next steps</h4>
      <ul aria-label="Next steps" className="flex flex-wrap gap-x-4 text-small max-wide:text-body">
        {nextSteps.map(({ title, url }) => (
          <li key={url}>
            <ExternalLink url={url}>{title}</ExternalLink>
          </li>
        ))}
      </ul>
    </>
  );
}
