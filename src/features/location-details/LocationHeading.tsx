import type { ReactNode } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { cloudName, formatDistanceKm } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { metroSiblings } from '@/domain/metro';
import type { EditionCatalogue, PeeringLocation } from '@/domain/model';
import { isNewSince } from '@/domain/new-since';
import { isHollow } from '@/domain/presence';
import { publishes } from '@/domain/publishes';
import { sameNameElsewhere } from '@/domain/same-name';
import { backToWorld } from '@/state/back-to-world';
import type { Navigation } from '@/state/navigation';
import { KindLine } from '@/ui/KindLine';
import { Notice } from '@/ui/Notice';
import { PanelHeading } from '@/ui/PanelHeading';
import { Sign } from '@/ui/Sign';
import { LocationLink } from './LocationLink';

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
      back={backToWorld(navigation)}
      onCopyLink={props.onCopyLink}
      actions={props.actions}
    >
      <Summary {...props} />
      <Siblings index={index} location={location} navigation={navigation} />
      <SameName index={index} location={location} navigation={navigation} />
      <MissingData index={index} location={location} />
    </PanelHeading>
  );
}

function Summary({ index, catalogue, location, navigation }: LocationHeadingProps) {
  const { geopoliticalRegionId: id, geopoliticalBasis } = location;
  const { newSince } = navigation.view;
  const isNew = isNewSince(catalogue, index.edition.id, newSince, `location:${location.id}`);
  const name = id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? id);
  const fill = isHollow(index, location) ? 'hollow' : 'solid';
  return (
    <>
      <KindLine
        sign={<Sign {...geopoliticalSign(id)} shape="circle" fill={fill} />}
        kind="Peering location"
        place={name ?? 'no published geopolitical region'}
        isInferred={geopoliticalBasis.certainty === 'inferred'}
        basis={geopoliticalBasis.basis}
        newSince={isNew ? newSince : null}
      />
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

type OthersProps = Pick<LocationHeadingProps, 'index' | 'location' | 'navigation'>;

function Siblings({ index, location, navigation }: OthersProps) {
  const siblings = metroSiblings(index, location);
  if (siblings.length === 0) return null;
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-2 text-small text-ink-2 max-wide:text-body">
      Same metro:
      {siblings.map(({ location: sibling, distanceKm }, position) => (
        <span key={sibling.id} className="inline-flex items-center gap-1.5">
          <LocationLink location={sibling} navigation={navigation} />
          {distanceKm !== null && <span>{formatDistanceKm(distanceKm)} km</span>}
          {position < siblings.length - 1 && <span aria-hidden="true">·</span>}
        </span>
      ))}
    </p>
  );
}

/** Another cloud's location of the same name: a different thing, with a link of its own. */
function SameName({ index, location, navigation }: OthersProps) {
  return sameNameElsewhere(index, location).map(({ location: other, cloud }) => (
    <p
      key={other.id}
      className="mt-1.5 flex flex-wrap items-center gap-x-1.5 text-small text-ink-2 max-wide:text-body"
    >
      {`Also in ${cloudName(cloud)}:`}
      <LocationLink location={other} navigation={navigation} />
    </p>
  ));
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
  if (location.hasProvidersRow || !publishes(index, 'providers', location.cloud)) return null;
  return 'No provider published: only the geopolitical table names this location, so that a circuit can probably not be ordered here.';
}
