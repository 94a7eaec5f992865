import { type ConnectivityProvider, type ProviderCategory } from '@/domain/model';
import { slug } from '@/domain/slug';

import { note, type Place } from '../report';
import { type Context, idGuard } from './context';
import { compareText } from './order';

type Draft = {
  name: string;
  spellings: Set<string>;
  categories: Set<ProviderCategory>;
  url: string | null;
};

/** Collects the providers of an edition while its tables are put together. */
export type ProviderRegister = {
  /** Adds a sighting and gives the provider's id; the first link counts. */
  add(
    name: string,
    sighting: { spelling: string; category: ProviderCategory; url: string | null; place: Place },
  ): string;
  providers(): ConnectivityProvider[];
};

/** An empty register; two canonical names with one id become an error of the report. */
export function newProviderRegister(context: Context): ProviderRegister {
  const drafts = new Map<string, Draft>();
  const guard = idGuard(context);
  const ids = new Map<string, string>();
  const lookAlikes = new Map<string, string>();
  return {
    add(name, { spelling, category, url, place }) {
      const id = ids.get(name) ?? slug(name);
      ids.set(name, id);
      guard(id, name, place);
      const similar = lookAlikes.get(id.replaceAll('-', '')) ?? id;
      if (similar !== id) {
        const other = drafts.get(similar)?.name ?? similar;
        note(context.report, 'similar-names', place, `"${name}" and "${other}" may be the same`);
      } else lookAlikes.set(id.replaceAll('-', ''), id);
      const draft = drafts.get(id) ?? {
        name,
        spellings: new Set(),
        categories: new Set(),
        url: null,
      };
      draft.spellings.add(spelling);
      draft.categories.add(category);
      draft.url ??= url;
      drafts.set(id, draft);
      return id;
    },
    providers: () =>
      [...drafts]
        .map(([id, draft]) => ({
          id,
          name: draft.name,
          publishedAs: [...draft.spellings].filter((one) => one !== draft.name).sort(compareText),
          categories: categoryOrder.filter((category) => draft.categories.has(category)),
          url: draft.url,
          related: relatedOf(context, draft.name, drafts),
        }))
        .sort((a, b) => compareText(a.id, b.id)),
  };
}

const categoryOrder: ProviderCategory[] = [
  'exchange',
  'network',
  'satellite',
  'data-centre',
  'research-network',
  'integrator',
  'additional',
];

function relatedOf(context: Context, name: string, drafts: Map<string, Draft>) {
  return context.curation.related.flatMap(({ provider, relatedTo, kind, basis }) => {
    const other = provider === name ? relatedTo : relatedTo === name ? provider : null;
    if (other === null) return [];
    const id = slug(other);
    return [{ name: other, providerId: drafts.has(id) ? id : null, kind, basis }];
  });
}
