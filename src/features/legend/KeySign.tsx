import type { KeyMark } from './key-marks';

type Hue = 'blue' | 'red' | 'green' | 'purple' | 'ochre' | 'pink';

type KeySignProps =
  | { kind: KeyMark['kind'] }
  /** A marker of several sites at the smallest size; the hue is that of its geopolitical region. */
  | { kind: 'several'; hue: Hue }
  | { kind: 'metro'; hue: Hue };

/** What the map draws on and around its markers, as it draws it (src/map/layout/marker-shapes.ts). */
export function KeySign(props: KeySignProps) {
  return (
    <svg aria-hidden="true" width={14} height={14} viewBox="-7 -7 14 14" className="shrink-0">
      {props.kind === 'several' && (
        <>
          <circle r="6" fill="none" stroke="var(--marker-outline)" strokeWidth="0.9" />
          <Dot hue={props.hue} radius={4} />
        </>
      )}
      {props.kind === 'metro' && (
        <>
          <path
            d="M0-6.3L6.3 0L0 6.3L-6.3 0Z"
            fill="none"
            stroke="var(--ink-2)"
            strokeWidth="1.25"
          />
          <Dot hue={props.hue} radius={2.6} />
        </>
      )}
      {(props.kind === 'added' || props.kind === 'removed' || props.kind === 'changed') && (
        <Badge kind={props.kind} />
      )}
    </svg>
  );
}

function Dot({ hue, radius }: { hue: Hue; radius: number }) {
  return (
    <circle
      r={radius}
      fill={`var(--hue-${hue})`}
      stroke="var(--marker-outline)"
      strokeWidth="0.75"
    />
  );
}

/** A plus, a minus or a dot; a little larger than on the map, where it stands beside a marker. */
function Badge({ kind }: { kind: KeyMark['kind'] }) {
  return (
    <g transform="scale(1.25)">
      <circle r="4.4" fill="var(--marker-outline)" />
      <g fill="var(--marker-halo)">
        {kind === 'changed' && <circle r="1.6" />}
        {kind !== 'changed' && <rect x="-2.6" y="-0.7" width="5.2" height="1.4" />}
        {kind === 'added' && <rect x="-0.7" y="-2.6" width="1.4" height="5.2" />}
      </g>
    </g>
  );
}
