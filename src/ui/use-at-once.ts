import { useLayoutEffect, useRef, useState } from 'react';
import { afterPaint } from './after-paint';

/**
 * Shows a choice at once and passes it on when that is painted: what follows from it may take longer
 * than a tap may go unanswered. Gives what to show and how to choose.
 */
export function useAtOnce<Value>(
  value: Value,
  onChoose: (value: Value) => void,
): [shown: Value, choose: (value: Value) => void] {
  const [chosen, setChosen] = useState<{ value: Value } | null>(null);
  // Of two choices in a row, the second builds on what has become of the first.
  const latest = useRef(onChoose);
  useLayoutEffect(() => {
    latest.current = onChoose;
  });
  const choose = (next: Value) => {
    const mine = { value: next };
    setChosen(mine);
    afterPaint(() => {
      // A later choice stays shown while this one is passed on: letters follow fast upon another.
      setChosen((last) => (last === mine ? null : last));
      latest.current(next);
    });
  };
  return [chosen === null ? value : chosen.value, choose];
}
