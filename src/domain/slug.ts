/**
 * The id of a canonical name as contract.md defines it: lower-case ASCII, accents and `&` dropped,
 * everything else between words one hyphen. An empty or symbol-only name gives ''.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f&]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
