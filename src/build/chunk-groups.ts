import type { Rolldown } from 'vite';

type Splitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Graph = {
  getModuleInfo: (id: string) => {
    isEntry: boolean;
    importers: readonly string[];
    dynamicImporters: readonly string[];
  } | null;
};

/** The parts that every page of the app has around its map and panel (src/app/panel-parts.ts). */
const frameParts = /\/(SheetHandle|HeaderButtons|MapControls|Legend|SearchBox|EditionPicker)\.tsx$/;
/** What a first visit asks for besides, by what it shows (panel-parts.ts, use-prefetch.ts). */
const firstParts =
  /\/(Overview|LocationDetails|LocationMore|RegionDetails|PrintFacts|DataFailureAlert)\.tsx$/;

/**
 * One file of everything that the page starts with, one of what stands around map and panel, with
 * what other parts of a first visit share, and one of what only later ones share. To ask for thirty
 * small ones costs a phone more than to run them.
 */
export const chunkGroups: NonNullable<Splitting['groups']> = [
  { name: (id, graph) => (comesWithEntry(rootsOf(id, graph), graph) ? 'start' : null) },
  { name: (id, graph) => (isIn(frameParts, rootsOf(id, graph)) ? 'frame' : null) },
  {
    name: (id, graph) => (isIn(firstParts, rootsOf(id, graph)) ? 'frame' : 'later'),
    minShareCount: 2,
  },
];

function isIn(parts: RegExp, roots: readonly string[]): boolean {
  return roots.some((root) => parts.test(root));
}

function comesWithEntry(roots: readonly string[], graph: Graph): boolean {
  return roots.some((root) => graph.getModuleInfo(root)?.isEntry === true);
}

/** The entries and lazily loaded modules from which a chain of static imports leads to a module. */
function rootsOf(id: string, graph: Graph, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const module = graph.getModuleInfo(id);
  if (module === null) return [];
  const above = module.importers.flatMap((importer) => rootsOf(importer, graph, seen));
  return module.isEntry || module.dynamicImporters.length > 0 ? [id, ...above] : above;
}
