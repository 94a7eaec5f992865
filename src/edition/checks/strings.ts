/** Every string in a value with its path; `key` is the last field name on the way. */
export function stringsOf(
  value: unknown,
  path = '',
  key = '',
): { path: string; key: string; text: string }[] {
  if (typeof value === 'string') return [{ path, key, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => stringsOf(one, `${path}.${index}`, key));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    stringsOf(one, path === '' ? name : `${path}.${name}`, name),
  );
}
