import type { LinkNotice } from '@/domain/view';

/** Whether a text could be an id (contract.md): lower-case words with one hyphen between them. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** An edition's id is its date; whether there is one of that date is for resolveEditionId. */
export function isEditionId(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** What a parameter names, where its own name is not the word for it. */
const nouns = new Map([
  ['geo', 'geopolitical region'],
  ['reaches', 'Azure region'],
  ['new', 'edition'],
  ['at', 'place'],
]);

/** Reads the parameters of an address; notes what it cannot read instead of failing. */
export class ParameterReader {
  private readonly values = new Map<string, string>();
  private readonly notices: LinkNotice[];

  constructor(search: string, notices: LinkNotice[]) {
    this.notices = notices;
    for (const [name, value] of new URLSearchParams(search)) {
      const key = name.toLowerCase();
      // Of a repeated parameter the first counts.
      if (!this.values.has(key)) this.values.set(key, value);
    }
  }

  /** As it stands; null when absent. */
  raw(name: string): string | null {
    return this.values.get(name) ?? null;
  }

  /** Trimmed and in lower case; null when absent, empty or not as it should be. */
  text(name: string, isValid: (value: string) => boolean): string | null {
    const value = this.clean(name);
    if (value === '') return null;
    if (isValid(value)) return value;
    this.refuseUnknown(name, value);
    return null;
  }

  /** One of a few words. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | null {
    const value = this.clean(name);
    if (value === '') return null;
    const found = words.find((word) => word === value);
    if (found === undefined) {
      this.refuse(name, value, `“${name}” is one of ${words.join(', ')}, not “${value}”.`);
    }
    return found ?? null;
  }

  /** Words between commas, sorted, each once. */
  list(name: string, isValid: (value: string) => boolean): string[] {
    const values = this.clean(name)
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean);
    const [valid, invalid] = [values.filter(isValid), values.filter((value) => !isValid(value))];
    for (const value of invalid) this.refuseUnknown(name, value);
    return [...new Set(valid)].sort();
  }

  /** On for `1`; `0` is off without a notice. */
  flag(name: string): boolean {
    return this.oneOf(name, ['1', '0']) === '1';
  }

  refuse(parameter: string, value: string, reason: string): void {
    this.notices.push({ parameter, value, reason, suggestions: [] });
  }

  private refuseUnknown(name: string, value: string): void {
    this.refuse(name, value, `There is no ${nouns.get(name) ?? name} “${value}”: it is left out.`);
  }

  private clean(name: string): string {
    return (this.raw(name) ?? '').trim().toLowerCase();
  }
}
