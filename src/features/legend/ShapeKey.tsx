import type { ReactNode } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalRegionsOf } from '@/domain/filters';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { isHollow } from '@/domain/presence';
import type { View } from '@/domain/view';
import { Sign } from '@/ui/Sign';
import { keyMarks, type MarkedPoint } from './key-marks';
import { KeySign } from './KeySign';

type ShapeKeyProps = {
  index: EditionIndex;
  view: View;
  /** What the map shows. */
  points: readonly MarkedPoint[];
};

/** What the shapes of the map mean, each only where the map can show it. */
export function ShapeKey({ index, view, points }: ShapeKeyProps) {
  const { cloud } = view;
  const { hue } = geopoliticalSign(geopoliticalRegionsOf(index, cloud)[0]?.id ?? null);
  const locations = index.edition.peeringLocations.filter((location) => location.cloud === cloud);
  const hasSeveral = locations.some(
    ({ metroId }) => (index.locationsOfMetro.get(metroId) ?? []).length > 1,
  );
  return (
    <div className="mt-2 flex flex-wrap gap-x-2.5 gap-y-1 border-t border-line pt-2 text-note text-ink-2">
      <Entry sign={<Sign hue={hue} mark="none" shape="circle" />}>Location</Entry>
      {hasSeveral && <Entry sign={<KeySign kind="several" hue={hue} />}>Several sites</Entry>}
      <Entry sign={<Sign hue={hue} mark="none" shape="square" />}>Azure region</Entry>
      {locations.some((location) => isHollow(index, location)) && (
        <Entry sign={<Sign hue={hue} mark="none" shape="circle" fill="hollow" />}>
          No provider
        </Entry>
      )}
      {keyMarks(points, view).map(({ kind, label }) => (
        <Entry key={kind} sign={<KeySign kind={kind} />}>
          {label}
        </Entry>
      ))}
      {view.metroSites && <Entry sign={<KeySign kind="metro" hue={hue} />}>Metro site</Entry>}
    </div>
  );
}

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <span className="flex items-center gap-1">
      {sign} {children}
    </span>
  );
}
