/**
 * JSON with one record per line, so that a change of one thing is a change of one line: an array of
 * objects gets a line per object, an object a line per field, all else stands on the line of its key.
 */
export function serialise(file: Record<string, unknown>): string {
  return `${fields(file)}\n`;
}

function fields(record: object): string {
  const entries = Object.entries(record).map(
    ([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`,
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
}

function lines(value: unknown): string {
  if (Array.isArray(value)) {
    const isRecords = value.some((one) => typeof one === 'object');
    return isRecords
      ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
      : JSON.stringify(value);
  }
  return typeof value === 'object' && value !== null ? fields(value) : JSON.stringify(value);
}
