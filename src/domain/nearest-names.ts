import { editsToBeginnings } from './edit-distance';
import { fold } from './fold';

/** The candidates whose name or id looks most like the text, best first; [] where none is close. */
export function nearestNames<Candidate extends { id: string; name: string }>(
  text: string,
  candidates: readonly Candidate[],
  limit: number,
): Candidate[] {
  const wanted = compact(text);
  // A third of the letters may differ: more is another word.
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, edits: closeness(wanted, candidate, farthest) }))
    .filter(({ edits }) => edits <= farthest)
    .sort((a, b) => a.edits - b.edits || a.candidate.name.localeCompare(b.candidate.name, 'en'))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function closeness(wanted: string, { id, name }: { id: string; name: string }, farthest: number) {
  return Math.min(
    ...[compact(id), compact(name)].map((known) => {
      // `amster` is the beginning of Amsterdam: as close as one wrong letter.
      if (wanted.length >= 3 && known.startsWith(wanted)) return known === wanted ? 0 : 1;
      if (Math.abs(wanted.length - known.length) > farthest) return Infinity;
      return editsToBeginnings(wanted, known).at(-1) ?? Infinity;
    }),
  );
}

function compact(text: string): string {
  // A link's text may be of any length; no name is longer.
  return fold(text.slice(0, 80)).replaceAll(' ', '');
}
