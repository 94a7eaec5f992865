import type { ReactNode } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { cloudName, formatDistanceKm } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { metroSiblings } from '@/domain/metro';
import type { EditionCatalogue, PeeringLocation } from '@/domain/model';
import { isNewSince } from '@/domain/new-since';
import { isHollow, publishesProviders } from '@/domain/presence';
import { sameNameElsewhere } from '@/domain/same-name';
import type { Navigation } from '@/state/navigation';
import { Notice } from '@/ui/Notice';
import { PageLink } from '@/ui/PageLink';
import { PanelHeading } from '@/ui/PanelHeading';
import { Sign } from '@/ui/Sign';
import { Tag } from '@/ui/Tag';

type LocationHeadingProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  location: PeeringLocation;
  navigation: Navigation;
  onCopyLink: () => void;
  /** Buttons of the surrounding sheet. */
  actions?: ReactNode;
};

/** Name, kind and geopolitical region of a peering location, its siblings, and the way back. */
export function LocationHeading(props: LocationHeadingProps) {
  const { index, location, navigation } = props;
  return (
    <PanelHeading
      title={location.name}
      back={{
        label: 'All peering locations',
        href: navigation.href({ kind: 'world' }),
        onFollow: () => navigation.open({ kind: 'world' }),
      }}
      onCopyLink={props.onCopyLink}
      actions={props.actions}
    >
      <KindLine {...props} />
      <Siblings index={index} location={location} navigation={navigation} />
      <SameName index={index} location={location} navigation={navigation} />
      <MissingData index={index} location={location} />
    </PanelHeading>
  );
}

function KindLine({ index, catalogue, location, navigation }: LocationHeadingProps) {
  const { geopoliticalRegionId: id, geopoliticalBasis } = location;
  const since = navigation.view.newSince;
  const name = id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? id);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-small text-ink-2 max-wide:text-body">
        <Sign
          {...geopoliticalSign(id)}
          shape="circle"
          fill={isHollow(index, location) ? 'hollow' : 'solid'}
        />
        Peering location in{' '}
        {name === null ? (
          <span className="font-semibold text-ink">no published geopolitical region</span>
        ) : (
          <span className="font-semibold text-ink">{name}</span>
        )}
        {geopoliticalBasis.certainty === 'inferred' && (
          <Tag isDashed title={geopoliticalBasis.basis ?? undefined}>
            inferred
          </Tag>
        )}
        {isNewSince(catalogue, index.edition.id, since, `location:${location.id}`) && (
          <Tag>new since {since}</Tag>
        )}
      </p>
      <p className="mt-1 text-small text-ink-2 max-wide:hidden">
        {name === null
          ? 'The tables of this edition do not say what Standard reaches from here.'
          : `Standard ${location.announced ? 'would reach' : 'reaches'} every Azure region of ${withArticle(name)}.`}
      </p>
    </>
  );
}

/** Short names of states take an article: "of the US", "of the UAE". */
function withArticle(name: string): string {
  return /^(US|UAE)\b/.test(name) ? `the ${name}` : name;
}

type SiblingsProps = Pick<LocationHeadingProps, 'index' | 'location' | 'navigation'>;

function Siblings({ index, location, navigation }: SiblingsProps) {
  const siblings = metroSiblings(index, location);
  if (siblings.length === 0) return null;
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-2 text-small text-ink-2 max-wide:text-body">
      Same metro:
      {siblings.map(({ location: sibling, distanceKm }, position) => {
        const page = { kind: 'location', id: sibling.id } as const;
        return (
          <span key={sibling.id} className="inline-flex items-center gap-1.5">
            <PageLink
              href={navigation.href(page)}
              onFollow={() => navigation.open(page)}
              className="inline-flex min-h-6 items-center text-link hover:underline max-wide:min-h-11"
            >
              {sibling.name}
            </PageLink>
            {distanceKm !== null && <span>{formatDistanceKm(distanceKm)} km</span>}
            {position < siblings.length - 1 && <span aria-hidden="true">·</span>}
          </span>
        );
      })}
    </p>
  );
}

/** Another cloud's location of the same name: a different thing, with a link of its own. */
function SameName({ index, location, navigation }: SiblingsProps) {
  const others = sameNameElsewhere(index, location);
  return others.map(({ location: other, cloud }) => {
    const page = { kind: 'location', id: other.id } as const;
    return (
      <p
        key={other.id}
        className="mt-1.5 flex flex-wrap items-center gap-x-1.5 text-small text-ink-2 max-wide:text-body"
      >
        {`Also in ${cloudName(cloud)}:`}
        <PageLink
          href={navigation.href(page)}
          onFollow={() => navigation.open(page)}
          className="inline-flex min-h-6 items-center text-link hover:underline max-wide:min-h-11"
        >
          {other.name}
        </PageLink>
      </p>
    );
  });
}

/** What a person must know before reading on: the place cannot be ordered yet, or by no table. */
function MissingData({ index, location }: { index: EditionIndex; location: PeeringLocation }) {
  const message = missingDataMessage(index, location);
  if (message === null) return null;
  return (
    <div className="mt-2">
      <Notice kind="warning">{message}</Notice>
    </div>
  );
}

function missingDataMessage(index: EditionIndex, location: PeeringLocation): string | null {
  if (location.announced) {
    return 'Announced, not available yet: the tables mark this location with a plus sign.';
  }
  if (location.hasProvidersRow || !publishesProviders(index)) return null;
  return 'No provider published: only the geopolitical table names this location, so that a circuit can probably not be ordered here.';
}
