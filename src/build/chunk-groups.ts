import type { Rolldown } from 'vite';

type Splitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Graph = {
  getModuleInfo: (id: string) => {
    isEntry: boolean;
    importers: readonly string[];
    dynamicImporters: readonly string[];
  } | null;
};

/** What pages have around their map and panel, and what the first one shows (src/app/panel-parts.ts). */
const frameParts =
  /\/(SheetHandle|HeaderButtons|MapControls|Legend|SearchBox|EditionPicker|Overview|PrintFacts|CopiedNote)\.tsx$/;
/** What the first tap asks for (src/app/use-prefetch.ts). */
const detailParts = /\/(LocationDetails|LocationMore|RegionDetails|DataFailureAlert)\.tsx$/;

/**
 * One file of everything that the page starts with, one of what stands around map and panel, with
 * what details share with later parts, one of the details, and one of what only later parts share.
 * To ask for thirty small ones costs a phone more than to run them, and apart they are larger.
 */
export const chunkGroups: NonNullable<Splitting['groups']> = [
  { debugName: 'first', name: (id, graph) => firstFileOf(rootsOf(id, graph), graph) },
  { name: 'later', minShareCount: 2 },
];

function firstFileOf(roots: readonly string[], graph: Graph): string | null {
  if (comesWithEntry(roots, graph)) return 'start';
  if (isIn(frameParts, roots)) return 'frame';
  if (!isIn(detailParts, roots)) return null;
  return roots.every((root) => detailParts.test(root)) ? 'details' : 'frame';
}

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
