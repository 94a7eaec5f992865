import { type ReactNode, useId, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { activeFilterCount, noFilters } from '@/domain/filters';
import { cloudName, formatAvailable } from '@/domain/format';
import { meaningOf, reachMatrix } from '@/domain/reach-matrix';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { CopyLinkButton } from '@/ui/CopyLinkButton';
import { MatrixKey } from './MatrixKey';
import { MatrixTable, type MatrixSpot } from './MatrixTable';
import { NavigationContext } from './matrix-link';

type MatrixViewProps = {
  index: EditionIndex;
  navigation: Navigation;
  onCopyLink: () => void;
  /** Stands beside Copy link: taking the data away. */
  actions?: ReactNode;
};

/** Which SKU it takes from every peering location to every Azure region of the current filter. */
export function MatrixView({ index, navigation, onCopyLink, actions }: MatrixViewProps) {
  const headingId = useId();
  const keyId = useId();
  const { cloud, filters, sku, page } = navigation.view;
  const [spot, setSpot] = useState<MatrixSpot | null>(null);
  // Neither the map's place nor the selection changes a cell.
  const matrix = useMemo(
    () => reachMatrix(index, { cloud, filters, sku }),
    [index, cloud, filters, sku],
  );
  const { rows, regions } = matrix;
  const isEmpty = rows.length === 0 || regions.length === 0;
  const size = [
    formatAvailable(
      rows.map(({ location }) => location),
      'peering location',
    ),
    formatAvailable(regions, 'Azure region'),
  ].join(', ');
  return (
    <NavigationContext value={navigation}>
      <section
        aria-labelledby={headingId}
        className="flex h-full min-h-0 min-w-0 flex-col bg-panel text-ink short:h-auto"
      >
        <div className="border-b border-line px-4 py-3 wide:px-5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <h2 id={headingId} className="m-0 text-count font-semibold">
              Reach matrix
            </h2>
            <span className="text-body text-ink-3">{size}</span>
            {activeFilterCount(navigation.view) > 0 && (
              <Button look="text" onClick={() => navigation.update({ filters: noFilters })}>
                Reset filters
              </Button>
            )}
            {/* Wide screens have the view switch for it. */}
            <Button
              look="text"
              className="wide:hidden"
              onClick={() => navigation.update({ mode: 'list' })}
            >
              List
            </Button>
            <div className="ml-auto flex gap-3">
              {actions}
              <CopyLinkButton onClick={onCopyLink} />
            </div>
          </div>
          {!isEmpty && <MatrixKey id={keyId} matrix={matrix} />}
        </div>
        {isEmpty ? (
          <p className="m-0 flex-1 px-4 py-6 text-body text-ink-2 wide:px-5">
            {filters.geo?.length === 0
              ? 'No geopolitical region is selected.'
              : `No ${rows.length === 0 ? 'peering location' : 'Azure region'} passes the filters.`}
          </p>
        ) : (
          <MatrixTable
            matrix={matrix}
            labelledBy={headingId}
            describedBy={keyId}
            currentLocationId={page.kind === 'location' ? page.id : null}
            currentRegionId={page.kind === 'region' ? page.id : null}
            onPoint={setSpot}
          />
        )}
        <p
          aria-hidden={spot !== null}
          className="m-0 truncate border-t border-line px-4 py-2 text-note text-ink-3 wide:px-5 wide:py-2.5"
        >
          {spot === null
            ? `Edition ${index.edition.id} · ${cloudName(cloud)} cloud · least circuit SKU`
            : spotText(spot)}
        </p>
      </section>
    </NavigationContext>
  );
}

function spotText({ location, region, cell }: MatrixSpot): string {
  const basis = cell.isInferred ? ', rests on an inferred geopolitical region' : '';
  return `${location.name} to ${region.name}: ${meaningOf(cell.letter)}${basis}`;
}
