import { useMemo } from 'react';
import { lettersIn, type Matrix, meaningOf } from '@/domain/reach-matrix';
import { cellLook, inferredLook } from './cell-look';

/** What the letters mean; it describes the table to assistive technology too. */
export function MatrixKey({ id, matrix }: { id: string; matrix: Matrix }) {
  const letters = useMemo(() => lettersIn(matrix), [matrix]);
  const hasInferred = useMemo(
    () => matrix.rows.some((row) => row.cells.some((cell) => cell.isInferred)),
    [matrix],
  );
  return (
    <p
      id={id}
      className="m-0 mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-2"
    >
      <span>The least circuit SKU that reaches the region:</span>
      {letters.map((letter) => (
        <span key={letter} className="inline-flex items-center gap-1.5">
          <span
            className={`inline-flex size-5 items-center justify-center rounded-check ${cellLook[letter]}`}
          >
            {letter}
          </span>{' '}
          {meaningOf(letter)}
        </span>
      ))}
      {hasInferred && (
        <span>
          <span className={inferredLook}>Dashed</span>: rests on an inferred geopolitical region
        </span>
      )}
    </p>
  );
}
