import type { ExportValue } from './fields';

/**
 * A value as the cell of a spreadsheet: lists are joined with `; `, what is not published is empty,
 * a number stays a number, and a string that could run as a formula is neutralised.
 */
export function cellText(value: ExportValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? neutralised(value) : value.map(neutralised).join('; ');
}

/**
 * A string that a spreadsheet takes for text: one that starts like a formula (= + - @, also in
 * their full-width forms, tab, carriage return) gets an apostrophe before it. Blanks before such a
 * sign do not help it: some programs drop them. Source: OWASP, "CSV Injection".
 */
export function neutralised(text: string): string {
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
