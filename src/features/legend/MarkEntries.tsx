import type { View } from '@/domain/view';
import { KeyDot, KeyEntry, KeySign } from './KeyEntry';
import { type KeyMark, keyMarks, type MarkedPoint } from './key-marks';

type MarkEntriesProps = { view: View; points: readonly MarkedPoint[]; hue: string };

/** What stands on and around markers only when asked for: badges, and the Metro sites' outlines. */
export function MarkEntries({ view, points, hue }: MarkEntriesProps) {
  return (
    <>
      {keyMarks(points, view).map(({ kind, label }) => (
        <KeyEntry key={kind} sign={<Badge kind={kind} />}>
          {label}
        </KeyEntry>
      ))}
      {view.metroSites && <KeyEntry sign={<MetroOutline hue={hue} />}>Metro site</KeyEntry>}
    </>
  );
}

/** A plus, a minus or a dot; a little larger than on the map, where it stands beside a marker. */
function Badge({ kind }: { kind: KeyMark['kind'] }) {
  return (
    <KeySign>
      <g transform="scale(1.25)">
        <circle r="4.4" fill="var(--marker-outline)" />
        <g fill="var(--marker-halo)">
          {kind === 'changed' && <circle r="1.6" />}
          {kind !== 'changed' && <rect x="-2.6" y="-0.7" width="5.2" height="1.4" />}
          {kind === 'added' && <rect x="-0.7" y="-2.6" width="1.4" height="5.2" />}
        </g>
      </g>
    </KeySign>
  );
}

function MetroOutline({ hue }: { hue: string }) {
  return (
    <KeySign>
      <path d="M0-6.3L6.3 0L0 6.3L-6.3 0Z" fill="none" stroke="var(--ink-2)" strokeWidth="1.25" />
      <KeyDot hue={hue} radius={2.6} />
    </KeySign>
  );
}
