import type { PlacedMarker } from './placed-marker';

/** The accessible name of a marker: `Amsterdam, 2 peering locations, Europe`. */
export function accessibleName(marker: PlacedMarker): string {
  const { lead, target } = marker;
  const parts = [lead.name, kindOf(marker), regionOf(marker)];
  if (marker.change !== null) parts.push(marker.change);
  if (target.answer !== null) parts.push(target.answer);
  return parts.join(', ');
}

export type MarkerNote = { title: string; kind: string; code: string | null; summary: string };

/** What the tooltip says: all names, what it is, and the answer in a line. */
export function noteOf(marker: PlacedMarker): MarkerNote {
  const { lead, members, target } = marker;
  return {
    title: members.map(({ name }) => name).join(', '),
    kind: [kindOf(marker), regionOf(marker), marker.change ?? '']
      .filter(Boolean)
      .map(capitalised)
      .join(' · '),
    code: lead.geopoliticalRegionName === null ? null : lead.sign.code,
    summary: target.summary,
  };
}

function kindOf({ lead, members }: PlacedMarker): string {
  if (members.length > 1) return `${members.length} peering locations`;
  return lead.kind === 'location' ? 'peering location' : 'Azure region';
}

function regionOf({ lead }: PlacedMarker): string {
  return lead.geopoliticalRegionName ?? 'geopolitical region not published';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
