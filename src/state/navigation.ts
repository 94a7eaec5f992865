import type { LinkNotice, Page, View } from '@/domain/view';
import type { ViewChange } from './change-view';

type OpenOptions = {
  /** True where the map stays where it is: a click on a marker, closing a selection. */
  keepPosition?: boolean;
  /** The edition that the address then names, null for the newest; left out, it stays as it is. */
  edition?: string | null;
};

/** The one way to read and change what the address says. */
export type Navigation = {
  view: View;
  /**
   * Shows a page and pushes a history entry. The position of the map is dropped (it is moved for
   * the user) unless `keepPosition`; closing to the world and pages without a map keep it.
   */
  open: (page: Page, options?: OpenOptions) => void;
  /** Changes the view at once; the address follows, replaced, a moment later. */
  update: (change: ViewChange) => void;
  /** The address of a page with the same filters, for links; `change` as `update` would make it. */
  href: (page: Page, change?: ViewChange) => string;
  /** Writes what is waiting to be written, before copying, sharing or leaving. */
  flush: () => void;
  /** The absolute address of what is shown, pinned to `editionId`, the edition on the screen. */
  linkToHere: (editionId?: string) => string;
};

export type NavigationState = {
  view: View;
  notices: readonly LinkNotice[];
  /** How often Back and Forward have led somewhere: another number, and the map is to follow. */
  restored: number;
};
