import type { Coordinates } from '@/domain/model';

/** OpenStreetMap at the position (degrees); closer in where the position is a building's. */
export function openStreetMapUrl({ latitude, longitude, precision }: Coordinates): string {
  const zoom = precision === 'facility' ? 17 : 15;
  const place = `mlat=${latitude}&mlon=${longitude}`;
  return `https://www.openstreetmap.org/?${place}#map=${zoom}/${latitude}/${longitude}`;
}

const precisionNotes = {
  facility: null,
  district: 'Position: the district only.',
  city: 'Position: city centre only.',
  published: 'Position: a nominal point.',
};

/** How far the position can be trusted; null where it is the facility's own. */
export function precisionNote(coordinates: Coordinates): string | null {
  return precisionNotes[coordinates.precision];
}
