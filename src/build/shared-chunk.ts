import type { Rolldown } from 'vite';

type Splitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Graph = {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null;
};

/**
 * What several parts use that are loaded after the entry, in one file: to ask for thirty small ones
 * costs a phone more than to run them.
 */
export const sharedChunk: NonNullable<Splitting['groups']>[number] = {
  name: (id, graph) => (comesWithEntry(id, graph, new Set()) ? null : 'shared'),
  minShareCount: 2,
};

/** Whether a chain of static imports leads from the entry to a module. */
function comesWithEntry(id: string, graph: Graph, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = graph.getModuleInfo(id);
  if (module === null) return false;
  return (
    module.isEntry || module.importers.some((importer) => comesWithEntry(importer, graph, seen))
  );
}
