import { Suspense } from 'react';
import type { EditionCatalogue } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { PageLink } from '@/ui/PageLink';
import { soon } from '@/ui/soon';

/** Loads when it is first opened; most visits need none of it. */
const TimeTools = soon('history', () => import('./TimeTools').then((module) => module.TimeTools));

type TimeFoldProps = {
  id: string;
  catalogue: EditionCatalogue;
  editionId: string;
  navigation: Navigation;
  newSince: string | null;
  onNewSince: ((edition: string | null) => void) | null;
};

/** Growth and new-since marks; scrolls by itself, so that it never pushes the list away. */
export function TimeFold({ id, navigation, ...props }: TimeFoldProps) {
  return (
    <section
      id={id}
      aria-label="Growth and what is new"
      // The table's fold in it takes the focus, so that what scrolls is reached by keyboard.
      className="mt-1 max-h-64 overflow-y-auto has-[[open]]:max-h-[60dvh] border-t border-line py-1.5"
    >
      <Suspense fallback={<div className="h-40" />}>
        <TimeTools cloud={navigation.view.cloud} {...props} />
      </Suspense>
    </section>
  );
}

type ChangedLinkProps = { navigation: Navigation; from: string; to: string };

/** To what changed between the edition that is shown and the one before it. */
export function ChangedLink({ navigation, from, to }: ChangedLinkProps) {
  const page = { kind: 'changes', from, to } as const;
  return (
    <PageLink
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      className="inline-flex min-h-6 items-center text-link underline-offset-2 hover:underline max-wide:min-h-11 max-wide:px-1"
    >
      What changed
    </PageLink>
  );
}
