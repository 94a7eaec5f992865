import { useId } from 'react';
import { formatCount } from '@/domain/format';
import type { Cloud, EditionCatalogue, KnownThing } from '@/domain/model';
import { newSince as newThings } from '@/domain/new-since';

export type NewSinceProps = {
  catalogue: EditionCatalogue;
  /** The edition that is shown, and the cloud whose marks are counted. */
  editionId: string;
  cloud: Cloud;
  /** The edition after which things count as new; null for no marks. */
  newSince: string | null;
  onNewSince: (edition: string | null) => void;
};

/** Switches the marks on what was first listed after an edition of one's choice. */
export function NewSince(props: NewSinceProps) {
  const { catalogue, editionId, newSince, onNewSince } = props;
  const id = useId();
  const older = catalogue.editions.map((edition) => edition.id).filter((one) => one < editionId);
  // After stepping back in time the choice may be no older than what is shown.
  const value = newSince !== null && older.includes(newSince) ? newSince : '';
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-2 text-note">
      <label htmlFor={id}>New since</label>
      <select
        id={id}
        value={value}
        disabled={older.length === 0}
        onChange={(event) => onNewSince(event.target.value === '' ? null : event.target.value)}
        className="min-h-7 cursor-pointer rounded-check border border-field bg-panel px-1 text-small text-ink hover:bg-hover max-wide:min-h-11 max-wide:text-input"
      >
        <option value="">off</option>
        {older.toReversed().map((edition) => (
          <option key={edition} value={edition}>
            {edition}
          </option>
        ))}
      </select>
      <span className="text-ink-2">{remark(props, value, older)}</span>
    </div>
  );
}

function remark(
  { catalogue, editionId, cloud }: NewSinceProps,
  value: string,
  older: readonly string[],
): string {
  if (older.length === 0) return 'This is the first edition.';
  if (value === '') return '';
  const keys = newThings(catalogue, editionId, value);
  const count = (things: readonly KnownThing[], kind: 'location' | 'region') =>
    things.filter((thing) => thing.cloud === cloud && keys.has(`${kind}:${thing.id}`)).length;
  const locations = count(catalogue.peeringLocations, 'location');
  const regions = count(catalogue.azureRegions, 'region');
  return `${counted(locations, 'location')} and ${counted(regions, 'Azure region')} marked`;
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
