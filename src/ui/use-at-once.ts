import { useLayoutEffect, useRef, useState } from 'react';
import { afterPaint } from './after-paint';

/**
 * Shows a choice at once and passes it on when that is painted: what follows from it may take longer
 * than a tap may go unanswered. Gives what to show and how to choose.
 */
export function useAtOnce<Value>(
  value: Value,
  onChoose: (value: Value) => void,
  isSame: (a: Value, b: Value) => boolean = Object.is,
): [shown: Value, choose: (value: Value) => void] {
  const [chosen, setChosen] = useState<{ insteadOf: Value; value: Value } | null>(null);
  // Of two choices in a row, the second builds on what has become of the first.
  const latest = useRef(onChoose);
  useLayoutEffect(() => {
    latest.current = onChoose;
  });
  const choose = (next: Value) => {
    setChosen({ insteadOf: value, value: next });
    afterPaint(() => {
      latest.current(next);
      setChosen((mine) => (mine !== null && isSame(mine.value, next) ? null : mine));
    });
  };
  const isAhead = chosen !== null && isSame(chosen.insteadOf, value);
  return [isAhead ? chosen.value : value, choose];
}
