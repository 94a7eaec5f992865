import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';
import type { MapCard } from '@/map/map-types';

/** Where the cards on the map are (elements with `data-card`), so that no name is put under one. */
export function useCards(frame: RefObject<HTMLElement | null>): readonly MapCard[] {
  const [cards, setCards] = useState<readonly MapCard[]>([]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observed = [...element.querySelectorAll('[data-card]')];
    let known = '';
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const next = observed.map((card) => cardOf(card.getBoundingClientRect(), origin));
      const text = JSON.stringify(next);
      if (text === known) return;
      known = text;
      // No tap waits for it: what is measured changes with the window.
      startTransition(() => setCards(next));
    };
    // At once too: names that are placed before would have to move.
    measure();
    const observer = new ResizeObserver(measure);
    for (const target of [element, ...observed]) observer.observe(target);
    return () => observer.disconnect();
  }, [frame]);
  return cards;
}

function cardOf(card: DOMRect, origin: DOMRect): MapCard {
  return {
    left: card.left - origin.left,
    top: card.top - origin.top,
    right: card.right - origin.left,
    bottom: card.bottom - origin.top,
  };
}
