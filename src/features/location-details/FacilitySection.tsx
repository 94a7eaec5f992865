import type { PeeringLocation } from '@/domain/model';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';
import { openStreetMapUrl, precisionNote } from './position-link';

/** Where the location stands: its facilities, their position, and how exact that is. */
export function FacilitySection({ location }: { location: PeeringLocation }) {
  const { facilities, coordinates } = location;
  const note = coordinates === null ? 'Position: not known.' : precisionNote(coordinates);
  return (
    <Section title={facilities !== null && facilities.length > 1 ? 'Facilities' : 'Facility'}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-small max-wide:text-body">
        {facilities === null || facilities.length === 0 ? (
          <p className="text-ink-2">Not published in this edition</p>
        ) : (
          <ul className="grid gap-1">
            {facilities.map((facility) => (
              <li key={facility.name}>
                <ExternalLink url={facility.url}>{facility.name}</ExternalLink>
              </li>
            ))}
          </ul>
        )}
        {coordinates !== null && (
          <ExternalLink url={openStreetMapUrl(coordinates)}>OpenStreetMap</ExternalLink>
        )}
      </div>
      {note !== null && <p className="mt-1 text-note text-ink-2">{note}</p>}
    </Section>
  );
}
