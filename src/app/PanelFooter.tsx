import { Suspense } from 'react';
import { soon } from '@/ui/soon';
import { EditionPicker } from './panel-parts';
import type { PageModel } from './use-page-model';

const PastEditionNote = soon('edition’s date', () =>
  import('@/features/edition-picker/PastEditionNote').then((module) => module.PastEditionNote),
);

const LoadingEditionNote = soon(
  'note',
  () =>
    import('@/features/edition-picker/LoadingEditionNote').then(
      (module) => module.LoadingEditionNote,
    ),
  () => null,
);

type PanelFooterProps = {
  page: PageModel;
  /** One line, where the view needs the room. */
  isCompact?: boolean;
};

/** The edition that is shown, its place in time, and whose data it is. */
export function PanelFooter({ page, isCompact = false }: PanelFooterProps) {
  const shown = shownEdition(page);
  return shown === null ? (
    <WithoutEditions />
  ) : (
    <Suspense fallback={<WithoutEditions />}>
      <EditionPicker
        {...shown}
        isCompact={isCompact}
        shownInstead={page.atlas.pendingId === null ? null : loadedId(page)}
        navigation={page.navigation}
        newSince={page.newSince.edition}
        onNewSince={page.newSince.choose}
      />
    </Suspense>
  );
}

/** Stands on the map of every past edition, so that a screenshot cannot mislead. */
export function PastEdition({ page }: { page: PageModel }) {
  const shown = shownEdition(page);
  const { pendingId } = page.atlas;
  if (pendingId !== null) {
    return (
      <Suspense>
        <LoadingEditionNote loading={pendingId} shown={loadedId(page) ?? ''} />
      </Suspense>
    );
  }
  if (shown === null || !isPast(page)) return null;
  return (
    <Suspense>
      <PastEditionNote {...shown} navigation={page.navigation} />
    </Suspense>
  );
}

/** Whether a past edition is on the map; nothing is of one that did not come. */
export function isPast(page: PageModel): boolean {
  const newest = page.loaded?.catalogue.editions.at(-1);
  return newest !== undefined && newest.id !== shownEdition(page)?.editionId;
}

/** Title and attribution stay, whatever fails to load. */
function WithoutEditions() {
  return (
    <footer className="min-h-26 border-t border-line bg-panel px-4 py-2 text-note text-ink-2">
      Data: Microsoft Docs, CC BY 4.0 · Map: Natural Earth
    </footer>
  );
}

function loadedId({ loaded }: PageModel): string | null {
  return loaded?.index.edition.id ?? null;
}

/** A page of changes shows the later of its two editions. */
function shownEdition({ atlas, comparison }: PageModel) {
  const editionId = comparison?.laterId ?? atlas.editionId;
  return atlas.catalogue === null || editionId === null
    ? null
    : { catalogue: atlas.catalogue, editionId };
}
