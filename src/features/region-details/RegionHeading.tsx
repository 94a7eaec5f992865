import type { ReactNode } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { AzureRegion, EditionCatalogue } from '@/domain/model';
import { isNewSince } from '@/domain/new-since';
import { backToWorld } from '@/state/back-to-world';
import type { Navigation } from '@/state/navigation';
import { CopyText } from '@/ui/CopyText';
import { KindLine } from '@/ui/KindLine';
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
      back={backToWorld(navigation)}
      onCopyLink={props.onCopyLink}
      actions={props.actions}
    >
      <Summary {...props} />
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

function Summary({ index, catalogue, region, navigation }: RegionHeadingProps) {
  const { geopoliticalRegionId: id, geopoliticalBasis } = region;
  const isInferred = geopoliticalBasis.certainty === 'inferred';
  const { newSince } = navigation.view;
  const isNew = isNewSince(catalogue, index.edition.id, newSince, `region:${region.id}`);
  const name = id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? id);
  const fill = region.announced ? 'hollow' : 'solid';
  return (
    <KindLine
      sign={<Sign {...geopoliticalSign(id)} shape="square" fill={fill} />}
      kind="Azure region"
      place={name ?? 'no published geopolitical region'}
      isInferred={isInferred}
      basis={geopoliticalBasis.basis}
      newSince={isNew ? newSince : null}
    >
      {isInferred && (
        <span>
          The published table leaves the region out; which SKU reaches it rests on this assignment.
        </span>
      )}
    </KindLine>
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
