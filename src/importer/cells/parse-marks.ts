import { note, type Place, type Report } from '../report';
import { plainText } from './plain-text';

const yes = new Set(['&check;', '✓', '✔', 'supported', 'yes']);
const no = new Set(['&cross;', '✗', '✘', '✕', '❌', 'n/a', 'no', 'not supported']);

/** Whether a cell says "none" (a cross or n/a). */
export function isNone(cell: string): boolean {
  return no.has(cell.trim().toLowerCase());
}

export type DirectSupport = { supportsDirect: boolean | null; directSpeeds: string[] };

/** The ER Direct cell: a mark, or the speeds of 2020; null where it is empty or not understood. */
export function parseDirect(cell: string, place: Place, report: Report): DirectSupport {
  const text = cell.trim().toLowerCase();
  if (yes.has(text)) return { supportsDirect: true, directSpeeds: [] };
  if (no.has(text)) return { supportsDirect: false, directSpeeds: [] };
  const speeds = cell.split(',').map((speed) => speed.trim().toUpperCase());
  if (speeds.every((speed) => /^\d{1,4}G$/.test(speed))) {
    return { supportsDirect: true, directSpeeds: speeds };
  }
  tellUnread('ER Direct', cell, place, report);
  return { supportsDirect: null, directSpeeds: [] };
}

/** The pricing zone, 1 to 4; null where the cell is empty or holds something else. */
export function parseZone(cell: string, place: Place, report: Report): number | null {
  const text = plainText(cell);
  if (/^[1-4]$/.test(text)) return Number(text);
  tellUnread('Zone', cell, place, report);
  return null;
}

function tellUnread(column: string, cell: string, place: Place, report: Report): void {
  if (cell.trim() === '') note(report, 'empty-cell', place, `${column} is empty`);
  else note(report, 'unknown-value', place, `${column} not understood: "${plainText(cell)}"`);
}
