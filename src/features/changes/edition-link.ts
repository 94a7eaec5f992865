import { addressedEdition } from '@/domain/edition-diff-order';
import type { EditionCatalogue } from '@/domain/model';
import type { Page } from '@/domain/view';
import type { Navigation } from '@/state/navigation';

/** A page in a given edition, whatever edition the address names now: its address and the way there. */
export function editionLink(
  navigation: Navigation,
  catalogue: EditionCatalogue,
  page: Page,
  edition: string,
): { href: string; onFollow: () => void } {
  const wanted = addressedEdition(catalogue, edition);
  return {
    href: withEdition(navigation.href(page), wanted),
    onFollow: () => navigation.open(page, { edition: wanted }),
  };
}

/** The newest edition is what an address without one shows. */
function withEdition(href: string, edition: string | null): string {
  const [path = '', query = ''] = href.split('?');
  const parameters = new URLSearchParams(query);
  if (edition === null) parameters.delete('edition');
  else parameters.set('edition', edition);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? path : `${path}?${text}`;
}
