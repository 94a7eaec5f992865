import type { ReactNode } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { AzureRegion, EditionCatalogue } from '@/domain/model';
import { isNewSince } from '@/domain/new-since';
import type { Navigation } from '@/state/navigation';
import { CopyText } from '@/ui/CopyText';
import { Notice } from '@/ui/Notice';
import { PanelHeading } from '@/ui/PanelHeading';
import { Sign } from '@/ui/Sign';
import { Tag } from '@/ui/Tag';
import { accessMark } from './region-access';

type RegionHeadingProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  region: AzureRegion;
  navigation: Navigation;
  onCopyLink: () => void;
  /** Buttons of the surrounding sheet. */
  actions?: ReactNode;
};

/** Name, ARM name, access and geopolitical region of an Azure region, and the way back. */
export function RegionHeading(props: RegionHeadingProps) {
  const { region, navigation } = props;
  return (
    <PanelHeading
      title={region.name}
      back={{
        label: 'All peering locations',
        href: navigation.href({ kind: 'world' }),
        onFollow: () => navigation.open({ kind: 'world' }),
      }}
      onCopyLink={props.onCopyLink}
      actions={props.actions}
    >
      <KindLine {...props} />
      <div className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 text-small text-ink-2">
        ARM name
        <CopyText text={region.id} what="ARM name" />
      </div>
      <AccessLine region={region} />
      {region.announced && (
        <div className="mt-2">
          <Notice kind="warning">
            Announced, not available yet: the tables mark this region with a plus sign.
          </Notice>
        </div>
      )}
    </PanelHeading>
  );
}

function KindLine({ index, catalogue, region, navigation }: RegionHeadingProps) {
  const since = navigation.view.newSince;
  const id = region.geopoliticalRegionId;
  const name = id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? id);
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-small text-ink-2 max-wide:text-body">
      <Sign {...geopoliticalSign(id)} shape="square" fill={region.announced ? 'hollow' : 'solid'} />
      Azure region in{' '}
      <span className="font-semibold text-ink">{name ?? 'no published geopolitical region'}</span>
      {region.geopoliticalBasis.certainty === 'inferred' && (
        <Tag isDashed title={region.geopoliticalBasis.basis ?? undefined}>
          inferred
        </Tag>
      )}
      {isNewSince(catalogue, index.edition.id, since, `region:${region.id}`) && (
        <Tag>new since {since}</Tag>
      )}
      {region.geopoliticalBasis.certainty === 'inferred' && (
        <span>
          The published table leaves the region out; which SKU reaches it rests on this assignment.
        </span>
      )}
    </p>
  );
}

function AccessLine({ region }: { region: AzureRegion }) {
  const mark = accessMark(region);
  if (mark === null) return null;
  return (
    <p className="mt-1 text-small text-ink-2">
      <Tag title={mark.basis ?? undefined}>{mark.name}</Tag> {mark.meaning}
    </p>
  );
}
