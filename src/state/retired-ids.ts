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
  const current = currentId(aliases, id);
  const candidates = [
    current,
    ...Object.entries(aliases)
      .filter(([, inUse]) => inUse === current)
      .map(([retired]) => retired),
  ];
  return candidates.find((candidate) => listed.has(candidate)) ?? null;
}

/** The id in use today of a retired id or of another spelling's; any other id is itself. */
export function currentId(aliases: Readonly<Record<string, string>>, id: string): string {
  // Entries, not properties: an id from a link must never meet Object.prototype.
  return Object.entries(aliases).find(([retired]) => retired === id)?.[1] ?? id;
}
