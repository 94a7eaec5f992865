import type { MatrixLetter } from '@/domain/reach-matrix';

/** Letter, weight and ground say it together; no hue, for hue belongs to geopolitical regions. */
export const cellLook: Record<MatrixLetter, string> = {
  L: 'bg-selected font-semibold text-on-selected',
  S: 'bg-hover font-semibold text-ink',
  P: 'text-ink-2',
  '–': 'text-ink-3',
  '?': 'text-ink-3 italic',
  '+': 'text-ink-3',
};

/** What is inferred is dashed, as everywhere. */
export const inferredLook = 'underline decoration-dashed underline-offset-2';
