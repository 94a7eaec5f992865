import { Suspense } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalRegionsOf } from '@/domain/filters';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { isHollow } from '@/domain/presence';
import type { View } from '@/domain/view';
import { Sign } from '@/ui/Sign';
import { soon } from '@/ui/soon';
import type { MarkedPoint } from './key-marks';
import { KeyDot, KeyEntry, KeySign } from './KeyEntry';

/** Loads when the map first wears a mark; without it the key says less. */
export const MarkEntries = soon(
  'marks',
  () => import('./MarkEntries').then((module) => module.MarkEntries),
  () => null,
);

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
  const hasMarks = view.page.kind === 'changes' || view.newSince !== null || view.metroSites;
  return (
    <div className="mt-2 flex flex-wrap gap-x-2.5 gap-y-1 border-t border-line pt-2 text-note text-ink-2">
      <KeyEntry sign={<Sign hue={hue} mark="none" shape="circle" />}>Location</KeyEntry>
      {hasSeveral && (
        <KeyEntry
          sign={
            <KeySign>
              <circle r="6" fill="none" stroke="var(--marker-outline)" strokeWidth="0.9" />
              <KeyDot hue={hue} radius={4} />
            </KeySign>
          }
        >
          Several locations
        </KeyEntry>
      )}
      <KeyEntry sign={<Sign hue={hue} mark="none" shape="square" />}>Azure region</KeyEntry>
      {locations.some((location) => isHollow(index, location)) && (
        <KeyEntry sign={<Sign hue={hue} mark="none" shape="circle" fill="hollow" />}>
          No provider
        </KeyEntry>
      )}
      {hasMarks && (
        <Suspense>
          <MarkEntries view={view} points={points} hue={hue} />
        </Suspense>
      )}
    </div>
  );
}
