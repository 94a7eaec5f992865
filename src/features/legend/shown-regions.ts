/** The geopolitical regions shown, as the address holds them: null = all, [] = none. */
type Shown = readonly string[] | null;

/** Whether a region is shown. */
export function isShown(shown: Shown, id: string): boolean {
  return shown === null || shown.includes(id);
}

/** Switches one region; all of them is null again, in whichever order they were chosen. */
export function toggleShown(shown: Shown, id: string, all: readonly string[]): Shown {
  const next = all.filter((other) => (other === id) !== isShown(shown, other));
  return next.length === all.length ? null : next;
}
