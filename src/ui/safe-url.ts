/** The address if it is a complete https one, else null: data never brings another scheme in. */
export function safeUrl(url: string | null): string | null {
  const parsed = url === null ? null : parse(url);
  return parsed?.protocol === 'https:' ? parsed.href : null;
}

/** `URL.canParse` is younger than the oldest browsers that are supported. */
function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
