import { Check, Minus } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { formatDistanceKm, skuName } from '@/domain/format';
import { codeBeside } from '@/domain/code-beside';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { circuitSkus, type Coordinates, type GeopoliticalBasis } from '@/domain/model';
import type { Page } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { NewMark } from '@/ui/NewMark';
import { PageLink } from '@/ui/PageLink';
import { Sign } from '@/ui/Sign';
import { Tag } from '@/ui/Tag';
import type { RowReach } from './list-rows';

/** Links read it by themselves: their addresses change with the view, the rows around them do not. */
export const NavigationContext = createContext<Navigation | null>(null);

/** The name that opens the details of a row, with a mark where it is new. */
export function DetailsLink({ page, children }: { page: Page; children: ReactNode }) {
  const navigation = useContext(NavigationContext);
  if (navigation === null) return children;
  return (
    <>
      <PageLink
        href={navigation.href(page)}
        onFollow={() => navigation.open(page)}
        className="font-semibold text-ink no-underline hover:underline max-[640px]:inline-flex max-[640px]:min-h-11 max-[640px]:items-center"
      >
        {children}
      </PageLink>
      {'id' in page && <NewMark of={`${page.kind}:${page.id}`} />}
    </>
  );
}

/** Says that the tables of the date do not say. */
export function NotPublished() {
  return <span className="text-small text-ink-3">not published</span>;
}

/** The table says that there is none. */
export function None({ children }: { children: ReactNode }) {
  return <span className="text-ink-3">{children}</span>;
}

/** Yes, no, or not published. */
export function YesNo({ value }: { value: boolean | null }) {
  if (value === null) return <NotPublished />;
  const Icon = value ? Check : Minus;
  return (
    <span className="inline-flex h-[18px] items-center align-middle">
      <Icon
        aria-hidden="true"
        size={value ? 14 : 10}
        className={value ? 'text-ink' : 'text-ink-3'}
      />
      <span className="sr-only">{value ? 'Yes' : 'No'}</span>
    </span>
  );
}

type GeopoliticalCellProps = {
  id: string | null;
  name: string | null;
  basis: GeopoliticalBasis;
  shape: 'circle' | 'square';
  isHollow: boolean;
};

/** Sign, name and code of a geopolitical region, marked where the assignment is inferred. */
export function GeopoliticalCell({ id, name, basis, shape, isHollow }: GeopoliticalCellProps) {
  if (name === null) return <NotPublished />;
  const sign = geopoliticalSign(id);
  const { hue, mark } = sign;
  return (
    <span className="flex items-center gap-2">
      <Sign hue={hue} mark={mark} shape={shape} fill={isHollow ? 'hollow' : 'solid'} />
      <span>
        {name}{' '}
        <span className="ml-1 text-code font-medium tracking-[0.03em] text-ink-3">
          {codeBeside(name, sign)}
        </span>
        {basis.certainty === 'inferred' && (
          <span className="ml-2">
            <Tag isDashed title={basis.basis ?? undefined}>
              inferred
            </Tag>
          </span>
        )}
      </span>
    </span>
  );
}

/** Whole kilometres. */
export function DistanceCell({ km }: { km: number | null }) {
  return km === null ? <None>–</None> : <>{formatDistanceKm(km)} km</>;
}

const precisions: Record<Coordinates['precision'], string> = {
  facility: 'facility',
  district: 'district',
  city: 'city',
  published: 'nominal',
};

/** How exact the point on the map is. */
function precisionName({ precision }: Coordinates): string {
  return precisions[precision];
}

/** Degrees to three places (about 100 m), latitude first, and how exact they are. */
export function PositionCell({ coordinates }: { coordinates: Coordinates | null }) {
  if (coordinates === null) return <None>unknown</None>;
  const { latitude, longitude } = coordinates;
  return (
    <span className="text-small whitespace-nowrap">
      {latitude.toFixed(3)}, {longitude.toFixed(3)}{' '}
      <span className="text-ink-2">{precisionName(coordinates)}</span>
    </span>
  );
}

/** The least SKU between a row and what is selected, in words; nothing without a selection. */
export function ReachCell({ reach }: { reach: RowReach }) {
  if (reach === null) return null;
  if (reach === 'announced') {
    return <Tag title="Not yet available: nothing is promised of it">announced</Tag>;
  }
  if (reach.leastSku !== null) {
    return (
      <>
        {skuName(reach.leastSku)}
        {reach.inferred && (
          <>
            {' '}
            <Tag isDashed title="Rests on an inferred geopolitical region">
              inferred
            </Tag>
          </>
        )}
      </>
    );
  }
  return reach.kind === 'unknown' ? 'not published' : 'not reachable';
}

/** Least SKU first, what is out of reach or announced last. */
export function reachRank(reach: RowReach): number | null {
  if (reach === null || reach === 'announced' || reach.leastSku === null) return null;
  return circuitSkus.indexOf(reach.leastSku);
}
