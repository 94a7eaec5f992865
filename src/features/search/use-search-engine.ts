import { useCallback, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { Cloud } from '@/domain/model';
import type { SearchHit } from '@/domain/search';

type SearchModule = Pick<typeof import('@/domain/search'), 'buildSearch' | 'search'>;
type Loaded = { kind: 'idle' } | { kind: 'failed' } | { kind: 'ready'; module: SearchModule };

export type SearchEngine = {
  kind: Loaded['kind'];
  /** Fetches the engine once; after a failure again. */
  load: () => void;
  /** Best first; nothing until the engine is there. */
  find: (text: string, limit: number, currentCloud: Cloud) => SearchHit[];
};

/** The search over one edition. Its code is fetched when it is first needed. */
export function useSearchEngine(index: EditionIndex): SearchEngine {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'idle' });
  const isReady = loaded.kind === 'ready';

  const load = useCallback(() => {
    if (isReady) return;
    import('@/domain/search').then(
      (module) => setLoaded({ kind: 'ready', module }),
      () => setLoaded({ kind: 'failed' }),
    );
  }, [isReady]);

  const engine = useMemo(
    () =>
      loaded.kind === 'ready'
        ? { search: loaded.module.search, searchIndex: loaded.module.buildSearch(index) }
        : null,
    [loaded, index],
  );
  const find = useCallback(
    (text: string, limit: number, currentCloud: Cloud) =>
      engine === null ? [] : engine.search(engine.searchIndex, text, limit, currentCloud),
    [engine],
  );

  return { kind: loaded.kind, load, find };
}
