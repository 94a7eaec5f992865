import { CheckRow } from '@/ui/CheckRow';

type ZoneMenuProps = {
  /** Peering locations per zone, as the other filters leave them. */
  counts: ReadonlyMap<number, number>;
  chosen: readonly number[];
  onChange: (zones: readonly number[]) => void;
};

/** The pricing zones of the edition, with the one thing to know about them. */
export function ZoneMenu({ counts, chosen, onChange }: ZoneMenuProps) {
  const zones = [...new Set([...counts.keys(), ...chosen])].sort((a, b) => a - b);
  if (zones.length === 0) {
    return (
      <p className="p-1 text-body text-ink-2">
        No zone: the other filters leave no peering location.
      </p>
    );
  }
  return (
    <>
      {zones.map((zone) => (
        <CheckRow
          key={zone}
          label={`Zone ${zone}`}
          detail={String(counts.get(zone) ?? 0)}
          isChecked={chosen.includes(zone)}
          onToggle={() =>
            onChange(
              chosen.includes(zone)
                ? chosen.filter((other) => other !== zone)
                : [...chosen, zone].sort((a, b) => a - b),
            )
          }
        />
      ))}
      <p className="p-1 text-note text-ink-2">
        The pricing zone sets the price of circuit and egress, not the reach.
      </p>
    </>
  );
}
