/**
 * The id under which an edition lists a thing that was renamed, read both ways: `us` where it has
 * `north-america`, and the reverse. null where it lists neither.
 */
export function idInUse(
  aliases: Readonly<Record<string, string>>,
  id: string,
  listed: ReadonlyMap<string, unknown>,
): string | null {
  if (listed.has(id)) return id;
  // Entries, not properties: an id from a link must never meet Object.prototype.
  const pairs = Object.entries(aliases);
  const current = pairs.find(([retired]) => retired === id)?.[1] ?? id;
  const candidates = [
    current,
    ...pairs.filter(([, inUse]) => inUse === current).map(([retired]) => retired),
  ];
  return candidates.find((candidate) => listed.has(candidate)) ?? null;
}
