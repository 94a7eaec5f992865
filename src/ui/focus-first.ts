/** Gives the focus to the first control within an element, where what had it is about to go. */
export function focusFirst(within: Element | null | undefined): void {
  within?.querySelector<HTMLElement>('button, input')?.focus();
}
