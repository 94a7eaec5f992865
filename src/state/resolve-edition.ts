import type { EditionCatalogue } from '@/domain/model';
import type { LinkNotice, View } from '@/domain/view';

/**
 * The edition to load, before any is loaded: the one the address names, else the newest. An
 * edition that does not exist is the newest with a notice; null only where the catalogue is empty.
 */
export function resolveEditionId(
  view: View,
  catalogue: EditionCatalogue,
): { editionId: string | null; notices: LinkNotice[] } {
  const newest = catalogue.editions.at(-1)?.id ?? null;
  const wanted = view.edition;
  if (wanted === null || hasEdition(catalogue, wanted)) {
    return { editionId: wanted ?? newest, notices: [] };
  }
  const around = [
    catalogue.editions.findLast((edition) => edition.id < wanted),
    catalogue.editions.find((edition) => edition.id > wanted),
  ].flatMap((edition) => (edition === undefined ? [] : [edition.id]));
  const notice: LinkNotice = {
    parameter: 'edition',
    value: wanted,
    reason: `There is no edition ${wanted}; this is the newest, ${newest}. The nearest: ${around.join(', ')}.`,
    suggestions: around.map((id) => ({ name: `Edition ${id}`, page: view.page, edition: id })),
  };
  return { editionId: newest, notices: [notice] };
}

/** Whether the catalogue has an edition of that id. */
export function hasEdition(catalogue: EditionCatalogue, id: string): boolean {
  return catalogue.editions.some((edition) => edition.id === id);
}
