const duration = 150;

/** Lets an element appear softly, where the user has not asked for less motion. */
export function fadeIn(element: Element): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate({ opacity: [0, 1] }, { duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' });
}
