import { note, type Place, type Report } from '../report';

/** How a document separates the items of a cell: commas until 2021, line breaks since. */
export type ListStyle = 'commas' | 'breaks';

const breakPattern = /<\/?br\s*(?:\/?>|\/)|>br\/>/gi;
const soundBreak = /^<br\s*\/?>$/i;
const companyEnding = /^(?:inc|ltd|llc|s\.?a|gmbh|b\.s\.c)\.?$/i;

/** Whether a cell holds a line break in any of the published spellings. */
export function hasBreak(cell: string): boolean {
  return cell.search(breakPattern) !== -1;
}

/** The items of a cell, in order, without empty ones; every repair is told. */
export function splitItems(cell: string, style: ListStyle, place: Place, report: Report): string[] {
  for (const mark of cell.match(breakPattern) ?? []) {
    if (!soundBreak.test(mark)) {
      note(report, 'broken-break', place, `"${mark}" read as a line break`);
    }
  }
  const text = style === 'commas' ? unlinkLists(cell, place, report) : cell;
  const items = text
    .split(breakPattern)
    .flatMap((part) => splitCommas(part, text, style, place, report));
  const kept = items.map((item) => item.trim()).filter((item) => item !== '' && item !== '`');
  if (kept.length < items.length && kept.length > 0) {
    note(report, 'empty-item', place, `${items.length - kept.length} empty item(s) left out`);
  }
  return kept;
}

function splitCommas(
  part: string,
  cell: string,
  style: ListStyle,
  place: Place,
  report: Report,
): string[] {
  if (!part.includes(',')) return [part];
  const pieces = part.split(',');
  if (style === 'commas') return pieces;
  if (hasBreak(cell) || pieces.some((piece) => companyEnding.test(piece.trim()))) return [part];
  note(report, 'comma-list', place, `commas read as separators: "${part.trim()}"`);
  return pieces;
}

/** One link around several names (2018, South Africa): the names count, the link is told. */
function unlinkLists(cell: string, place: Place, report: Report): string {
  return cell.replace(
    /\[([^\][]*,[^\][]*)\]\(([^()\s]*)\)/g,
    (_link, names: string, url: string) => {
      note(report, 'link-around-list', place, `link around several names left out: ${url}`);
      return names;
    },
  );
}
