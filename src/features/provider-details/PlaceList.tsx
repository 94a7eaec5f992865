import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { ProviderPlace } from '@/domain/provider-places';
import { classNames } from '@/ui/class-names';
import { PageLink } from '@/ui/PageLink';
import { rowGround, rowGroundPointedAt } from '@/ui/row-ground';
import { Sign } from '@/ui/Sign';
import { Tag } from '@/ui/Tag';
import type { PlacesSectionProps } from './PlacesSection';

type Group = { geopoliticalRegionId: string | null; places: ProviderPlace[] };

/** The peering locations as one list; what the headings say is repeated, unseen, in each item. */
export function PlaceList(props: PlacesSectionProps) {
  const { index, provider, here } = props;
  return (
    <div role="list" aria-label={`Peering locations of ${provider.name}`} className="mt-1">
      {groups(here.places).map((group) => (
        <div key={group.geopoliticalRegionId}>
          <div
            aria-hidden="true"
            className="mt-1.5 flex min-h-6 items-center gap-2 text-note text-ink-3"
          >
            <Sign {...geopoliticalSign(group.geopoliticalRegionId)} shape="circle" />
            <span className="font-semibold text-ink-2">
              {regionName(index, group.geopoliticalRegionId)}
            </span>
            <span>{group.places.filter(({ counts }) => counts).length}</span>
          </div>
          {group.places.map((place) => (
            <Place
              key={place.location.id}
              {...props}
              place={place}
              sharedNote={noteForAll(here.places)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The note that every place carries, said once above the list; null where they differ. */
export function noteForAll(places: readonly ProviderPlace[]): string | null {
  const notes = new Set(places.map(({ presence }) => presence.note));
  const [first = null] = notes;
  return places.length > 1 && notes.size === 1 ? first : null;
}

/** The places come sorted by geopolitical region. */
function groups(places: readonly ProviderPlace[]): Group[] {
  const found: Group[] = [];
  for (const place of places) {
    const { geopoliticalRegionId } = place.location;
    const last = found.at(-1);
    if (last?.geopoliticalRegionId === geopoliticalRegionId) last.places.push(place);
    else found.push({ geopoliticalRegionId, places: [place] });
  }
  return found;
}

type PlaceProps = PlacesSectionProps & { place: ProviderPlace; sharedNote: string | null };

function Place({ place, sharedNote, ...props }: PlaceProps) {
  const { index, navigation, onHighlight, highlightedLocationId, since } = props;
  const { location, presence } = place;
  const page = { kind: 'location', id: location.id } as const;
  const facilities = (location.facilities ?? []).map(({ name }) => name).join(', ');
  const listedSince = since?.(location.id) ?? null;
  return (
    <div
      role="listitem"
      className={classNames(
        '-mx-1 rounded-check px-1 py-0.5 max-wide:mx-0 max-wide:border-b max-wide:border-line max-wide:px-0',
        location.id === highlightedLocationId ? rowGroundPointedAt : rowGround,
      )}
    >
      <div className="flex flex-wrap items-center gap-x-1.5">
        <PageLink
          href={navigation.href(page)}
          onFollow={() => navigation.open(page)}
          onMouseEnter={() => onHighlight(location.id)}
          onMouseLeave={() => onHighlight(null)}
          onFocus={() => onHighlight(location.id)}
          onBlur={() => onHighlight(null)}
          className="inline-flex min-h-6 items-center text-small text-link hover:underline max-wide:min-h-11 max-wide:text-phone"
        >
          {location.name}
        </PageLink>
        <span className="sr-only">, {regionName(index, location.geopoliticalRegionId)}</span>
        <Marks place={place} />
        <span className="ml-auto text-right text-note text-ink-2 wrap-anywhere">
          {facilities}
          {listedSince !== null && (
            <span className="text-ink-3">
              {facilities === '' ? '' : ' · '}since {listedSince}
            </span>
          )}
        </span>
      </div>
      {presence.note !== null && presence.note !== sharedNote && (
        <div className="text-note text-warning wrap-anywhere">{presence.note}</div>
      )}
    </div>
  );
}

const pageTitles = {
  'by-location': 'Only the page by location names the pair; the page by provider does not.',
  'by-provider': 'Only the page by provider names the pair; the page by location does not.',
};

function Marks({ place: { location, presence } }: { place: ProviderPlace }) {
  return (
    <>
      {presence.announced && <Tag isDashed>announced</Tag>}
      {location.announced && <Tag isDashed>location announced</Tag>}
      {presence.onlyOn !== null && (
        <Tag isDashed title={pageTitles[presence.onlyOn]}>
          {presence.onlyOn === 'by-provider' ? 'by-provider page only' : 'by-location page only'}
        </Tag>
      )}
    </>
  );
}

function regionName(index: EditionIndex, id: string | null): string {
  if (id === null) return 'Geopolitical region not published';
  return index.geopoliticalRegions.get(id)?.name ?? id;
}
