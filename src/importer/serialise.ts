/**
 * JSON with one record per line, so that a change of one thing is a change of one line: an array of
 * objects gets a line per object, all else stands on the line of its key.
 */
export function serialise(file: Record<string, unknown>): string {
  const entries = Object.entries(file).map(
    ([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  const isRecords = Array.isArray(value) && value.some((one) => typeof one === 'object');
  if (!isRecords) return JSON.stringify(value);
  return `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
}
