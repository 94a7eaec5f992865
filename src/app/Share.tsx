import type { RefObject } from 'react';
import { PictureButtons } from '@/features/share/PictureButtons';
import { ShareDialog } from '@/features/share/ShareDialog';
import type { MapControls } from '@/map/map-types';
import { formatView } from '@/state/view-codec';
import { pictureCaption, pictureFileName } from './picture-caption';
import type { PageModel } from './use-page-model';

type ShareProps = {
  page: PageModel;
  title: string;
  controls: RefObject<MapControls | null>;
  onClose: () => void;
};

/** The dialog that hands out what is on the screen. */
export function Share({ page, title, controls, onClose }: ShareProps) {
  const { navigation, atlas, view, comparison } = page;
  const index = comparison === null ? (page.loaded?.index ?? null) : comparison.later;
  // Of what is on the screen: another edition may be on its way.
  const edition = index?.edition.id ?? atlas.editionId ?? view.edition;
  const link = navigation.linkToHere(edition ?? undefined);
  const embedLink = new URL(
    formatView({ ...view, edition, embed: true }, import.meta.env.BASE_URL),
    link,
  ).href;
  const drawPicture = async () => {
    const shot = controls.current?.shot() ?? null;
    if (shot === null || index === null) throw new Error('the map is not on the screen');
    const { drawMapPicture } = await import('@/map/picture/draw-map-picture');
    const caption = pictureCaption(index, view, shot, link);
    return drawMapPicture(shot, caption, `${import.meta.env.BASE_URL}basemap/`);
  };
  return (
    <ShareDialog shared={{ title, link, embedLink }} onClose={onClose}>
      <PictureButtons
        drawPicture={drawPicture}
        fileName={pictureFileName(view, index?.edition.id ?? '')}
      />
    </ShareDialog>
  );
}
