import { fail, type Report } from '../report';
import type { CsvRow } from './parse-csv';

/** The text of a cell without blanks around it; '' where the row or the file lacks the column. */
export function textOf(row: CsvRow, column: string): string {
  return row.cells.get(column)?.trim() ?? '';
}

/**
 * The cell as one of the words that its column may hold. Any other is an error, which stops the
 * import: the first word then stands there only so that the rest can be read and told too.
 */
export function wordOf<Word extends string>(
  row: CsvRow,
  column: string,
  words: readonly [Word, ...Word[]],
  report: Report,
): Word {
  return knownWord(row, column, textOf(row, column), words, report) ?? words[0];
}

/** The words of a cell that holds several, with a bar between them. */
export function wordsOf<Word extends string>(
  row: CsvRow,
  column: string,
  words: readonly Word[],
  report: Report,
): Word[] {
  return textOf(row, column)
    .split('|')
    .map((text) => knownWord(row, column, text, words, report))
    .filter((word) => word !== null);
}

function knownWord<Word extends string>(
  row: CsvRow,
  column: string,
  text: string,
  words: readonly Word[],
  report: Report,
): Word | null {
  const word = words.find((one) => one === text) ?? null;
  if (word === null) {
    const message = `${column} "${text}" is none of ${words.map((one) => `"${one}"`).join(', ')}`;
    fail(report, 'unknown-value', row.place, message);
  }
  return word;
}
