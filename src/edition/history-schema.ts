import * as v from 'valibot';

const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1));
const pairs = v.record(v.string(), v.record(v.string(), v.array(position)));

/**
 * history.json: which edition names which provider at which peering location. A number is the
 * position of an edition in `editions`; the pairs are by provider id, then by location id.
 */
export const historySchema = v.object({
  schemaVersion: name,
  editions: v.array(name),
  publishing: v.array(position),
  available: pairs,
  announced: pairs,
  byProviderOnly: pairs,
});

export type HistoryFile = v.InferOutput<typeof historySchema>;
