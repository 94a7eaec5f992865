import { ShareDialog } from '@/features/share/ShareDialog';
import { formatView } from '@/state/view-codec';
import type { PageModel } from './use-page-model';

type ShareProps = { page: PageModel; title: string; onClose: () => void };

/** The dialog that hands out what is on the screen. */
export function Share({ page, title, onClose }: ShareProps) {
  const { navigation, atlas, view } = page;
  const edition = atlas.editionId ?? view.edition;
  const link = navigation.linkToHere(edition ?? undefined);
  const embedLink = new URL(
    formatView({ ...view, edition, embed: true }, import.meta.env.BASE_URL),
    link,
  ).href;
  return <ShareDialog shared={{ title, link, embedLink }} onClose={onClose} />;
}
