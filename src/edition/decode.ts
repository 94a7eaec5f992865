import * as v from 'valibot';

import type { Edition, EditionCatalogue } from '@/domain/model';
import { failed, ok, type Result } from '@/domain/result';

import {
  azureRegionSchema,
  catalogueSchema,
  editionFrame,
  geopoliticalRegionSchema,
  metroSiteSchema,
  otherConnectivitySchema,
  peeringLocationSchema,
  providerSchema,
  publishedTableSchema,
} from './schema';

/** Why a data file cannot be used; `path` says where in it (`peeringLocations`, `skus.0`). */
export type EditionIssue = { kind: 'schema' | 'newer-schema'; path: string; message: string };

export type DecodedEdition = { edition: Edition; skippedRows: number };

/** The newest major version of the files that this code reads. */
const knownMajor = 1;

const rows = v.array(v.unknown());

const frameSchema = v.object({
  ...editionFrame,
  tables: rows,
  geopoliticalRegions: rows,
  azureRegions: rows,
  peeringLocations: rows,
  providers: rows,
  metroSites: rows,
  otherConnectivity: v.optional(v.unknown(), null),
});

/**
 * An edition from whatever a data file held. Rows that are broken are left out and counted; unknown
 * fields of a newer minor version are ignored; a newer major version fails as `newer-schema`.
 */
export function decodeEdition(input: unknown): Result<DecodedEdition, EditionIssue> {
  return decodeVersioned(input, frameSchema, (frame) => {
    let skippedRows = 0;
    const keep = <Row>(list: unknown[], schema: v.GenericSchema<unknown, Row>): Row[] =>
      list.flatMap((row) => {
        const result = v.safeParse(schema, row);
        if (result.success) return [result.output];
        skippedRows += 1;
        return [];
      });
    const { otherConnectivity, ...file } = frame;
    const edition: Edition = {
      ...file,
      tables: keep(file.tables, publishedTableSchema),
      geopoliticalRegions: keep(file.geopoliticalRegions, geopoliticalRegionSchema),
      azureRegions: keep(file.azureRegions, azureRegionSchema),
      peeringLocations: keep(file.peeringLocations, peeringLocationSchema),
      providers: keep(file.providers, providerSchema),
      metroSites: keep(file.metroSites, metroSiteSchema),
      otherConnectivity:
        otherConnectivity === null
          ? null
          : (keep([otherConnectivity], otherConnectivitySchema)[0] ?? null),
    };
    return { edition, skippedRows };
  });
}

/** The catalogue from whatever editions.json held; it is small and must be whole. */
export function decodeCatalogue(input: unknown): Result<EditionCatalogue, EditionIssue> {
  return decodeVersioned(input, catalogueSchema, (catalogue) => catalogue);
}

/** A versioned file by its schema: what every file of `data/` has in common. */
export function decodeVersioned<Frame, Value>(
  input: unknown,
  schema: v.GenericSchema<unknown, Frame>,
  finish: (frame: Frame) => Value,
): Result<Value, EditionIssue> {
  try {
    const version = v.safeParse(v.object({ schemaVersion: v.string() }), input);
    const major = version.success ? Number.parseInt(version.output.schemaVersion, 10) : 0;
    if (major > knownMajor) {
      return failed([
        {
          kind: 'newer-schema',
          path: 'schemaVersion',
          message: `version ${major} is newer than ${knownMajor}`,
        },
      ]);
    }
    const result = v.safeParse(schema, input);
    if (result.success) return ok(finish(result.output));
    return failed(
      result.issues.map((issue) => ({
        kind: 'schema',
        path: v.getDotPath(issue) ?? '',
        message: issue.message,
      })),
    );
  } catch (error) {
    // Only an object with a throwing getter or proxy comes here; JSON never does.
    return failed([{ kind: 'schema', path: '', message: String(error) }]);
  }
}
