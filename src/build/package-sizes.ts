import { build, type Rolldown } from 'vite';

/**
 * Prints how many minified kB of the entry come from which package (the README's dependency
 * table): each byte of the built entry is traced back through its source map.
 */
async function printPackageSizes(): Promise<void> {
  const result = await build({ logLevel: 'silent', build: { sourcemap: true, write: false } });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = outputs.find(
    (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry,
  );
  if (entry?.map === undefined || entry.map === null) throw new Error('the entry has no map');
  const rows = [...bytesPerPackage(entry.code, entry.map)].toSorted((a, b) => b[1] - a[1]);
  for (const [name, bytes] of rows)
    console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
}

function bytesPerPackage(code: string, map: Rolldown.SourceMap): Map<string, number> {
  const bytes = new Map<string, number>();
  const lines = code.split('\n');
  for (const { line, from, to, source } of segments(map.mappings, lines)) {
    const name = packageOf(map.sources[source] ?? '');
    bytes.set(
      name,
      (bytes.get(name) ?? 0) + Buffer.byteLength((lines[line] ?? '').slice(from, to)),
    );
  }
  return bytes;
}

function packageOf(source: string): string {
  // Leaflet is taken from its own `src` folder.
  if (source.includes('leaflet/src/')) return 'leaflet';
  const [, name = 'this project'] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return name;
}

type Segment = { line: number; from: number; to: number; source: number };

function* segments(mappings: string, lines: string[]): Generator<Segment> {
  let source = 0;
  for (const [line, text] of mappings.split(';').entries()) {
    let column = 0;
    let open: Omit<Segment, 'to'> | null = null;
    for (const segment of text.split(',').filter(Boolean)) {
      const [columns = 0, sources = 0] = decodeBase64Numbers(segment);
      column += columns;
      if (open !== null) yield { ...open, to: column };
      source += sources;
      open = { line, from: column, source };
    }
    if (open !== null) yield { ...open, to: lines[line]?.length ?? open.from };
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Variable-length quantities as source maps write them. */
function decodeBase64Numbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    value |= (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

await printPackageSizes();
