export type EditionAge = {
  days: number;
  /** Older than 90 days: the published tables have probably changed since. */
  isOld: boolean;
  /** `68 days old`, `4 months old`, `2 years old`. */
  text: string;
};

const millisecondsPerDay = 86_400_000;
const daysPerMonth = 365.25 / 12;

/** After as many days the reader is told to look at today's page. */
const oldAfterDays = 90;

/**
 * How old an edition is, from its id (its date) to a date of the same form, both `2026-09-16`; null
 * when one of them is no date, and for an edition of the future, which means a wrong clock.
 */
export function editionAge(editionId: string, today: string): EditionAge | null {
  const days = (dayOf(today) - dayOf(editionId)) / millisecondsPerDay;
  if (!Number.isFinite(days) || days < 0) return null;
  return { days, isOld: days > oldAfterDays, text: `${lengthOf(days)} old` };
}

function lengthOf(days: number): string {
  if (days <= oldAfterDays) return counted(days, 'day');
  // Months differ in length: 91 days can be a day short of three.
  const months = Math.max(3, Math.floor(days / daysPerMonth));
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Milliseconds of the day's start in UTC; NaN for anything but a date. */
function dayOf(date: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
}
