import { ChevronDown } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { countedApart } from '@/domain/counted-apart';
import type { EditionIndex } from '@/domain/edition-index';
import { codeBeside } from '@/domain/code-beside';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { PeeringLocation } from '@/domain/model';
import { countedPresences } from '@/domain/presence';
import type { Navigation } from '@/state/navigation';
import { classNames } from '@/ui/class-names';
import { NewMark } from '@/ui/NewMark';
import { PageLink } from '@/ui/PageLink';
import { rowGround, rowGroundPointedAt } from '@/ui/row-ground';
import { Sign } from '@/ui/Sign';
import { type LocationGroup, providersColumn } from './location-groups';

type LocationGroupListProps = {
  index: EditionIndex;
  group: LocationGroup;
  navigation: Navigation;
  onHighlight: (locationId: string | null) => void;
  highlightedLocationId: string | null;
};

/** The locations of one geopolitical region under a heading that stays in sight and folds them. */
export function LocationGroupList(props: LocationGroupListProps) {
  const { group, navigation, onHighlight, highlightedLocationId } = props;
  const [isOpen, setIsOpen] = useState(true);
  const listId = useId();
  const sign = geopoliticalSign(group.geopoliticalRegionId);
  const { available, announced } = countedApart(group.locations);
  return (
    <div>
      <h3 className="sticky top-0 z-10">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setIsOpen(!isOpen)}
          className="flex min-h-7.5 w-full items-center gap-2.5 bg-subtle px-4 text-left text-body -outline-offset-2 hover:bg-hover max-wide:min-h-11 max-wide:text-phone"
        >
          <Sign {...sign} shape="circle" />
          <span className="min-w-0 flex-1">
            <span className="font-semibold">{group.name}</span>
            <span
              aria-hidden="true"
              className="ml-2 text-code font-medium tracking-[0.03em] text-ink-3"
            >
              {codeBeside(group.name, sign)}
            </span>
            {announced > 0 && (
              <span className="ml-2 text-note text-ink-2">{announced} announced</span>
            )}
          </span>
          <span className="shrink-0 text-ink-2">{available}</span>
          <ChevronDown size={16} className={classNames('-mr-1', !isOpen && '-rotate-90')} />
        </button>
      </h3>
      <ul
        id={listId}
        hidden={!isOpen}
        // A phone's first view ends in the first group. Taller than a screen: nothing seen moves.
        className="max-wide:[contain-intrinsic-size:auto_640px] max-wide:[content-visibility:auto]"
      >
        {group.locations.map((location) => (
          <LocationRow
            key={location.id}
            index={props.index}
            location={location}
            navigation={navigation}
            onHighlight={onHighlight}
            isHighlighted={location.id === highlightedLocationId}
          />
        ))}
      </ul>
    </div>
  );
}

type LocationRowProps = {
  index: EditionIndex;
  location: PeeringLocation;
  navigation: Navigation;
  onHighlight: (locationId: string | null) => void;
  isHighlighted: boolean;
};

/** Memoised: hovering one row must not draw the hundred others again. */
const LocationRow = memo(function LocationRow(props: LocationRowProps) {
  const { index, location, navigation, onHighlight, isHighlighted } = props;
  const page = { kind: 'location', id: location.id } as const;
  const providers = providersColumn(index, location);
  const facilities = (location.facilities ?? []).map((facility) => facility.name).join(', ');
  return (
    <li className="[contain-intrinsic-size:auto_28px] [content-visibility:auto] max-wide:[contain-intrinsic-size:auto_44px]">
      <PageLink
        href={navigation.href(page)}
        onFollow={() => navigation.open(page)}
        onMouseEnter={() => onHighlight(location.id)}
        onMouseLeave={() => onHighlight(null)}
        onFocus={() => onHighlight(location.id)}
        onBlur={() => onHighlight(null)}
        className={classNames(
          'flex min-h-7 items-center gap-3 py-0.5 pr-4 pl-10 text-body text-ink -outline-offset-2 max-wide:min-h-11 max-wide:text-phone',
          isHighlighted ? rowGroundPointedAt : rowGround,
        )}
      >
        <span className="min-w-0 flex-1 wrap-break-word">
          {location.name}
          <NewMark of={`location:${location.id}`} />
          {facilities !== '' && (
            <span className="text-small text-ink-2 max-wide:text-body">
              <span className="sr-only">, </span>
              <span className="ml-2">{facilities}</span>
            </span>
          )}
        </span>
        {providers !== null && (
          <span className="shrink-0 text-small text-ink-2 max-wide:text-body">
            <span className="sr-only">, </span>
            {providers}
            {countedPresences(location).length > 0 && !location.announced && (
              <span className="sr-only"> providers</span>
            )}
          </span>
        )}
      </PageLink>
    </li>
  );
});
