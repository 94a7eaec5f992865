import type { Filters, View } from '@/domain/view';
import { resolveView } from '@/state/resolve-view';
import { sampleCatalogue, sampleIndex, sampleView } from './sample-edition';

const index = sampleIndex();
const catalogue = sampleCatalogue();

/** A view as the newest edition of the samples can show it, or another one. */
export function resolveSample(view: View, at = index): ReturnType<typeof resolveView> {
  return resolveView(view, at, catalogue);
}

/** The world under these filters, as `resolveSample` gives it. */
export function resolveFilters(
  filters: Partial<Filters>,
  at = index,
): ReturnType<typeof resolveView> {
  return resolveSample(sampleView({ filters }), at);
}
