/** Puts a text on the clipboard; false where there is none or the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element holds, so that one keystroke is left to copy it. */
export function selectText(element: HTMLElement | null): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else if (element !== null) {
    getSelection()?.selectAllChildren(element);
  }
}

/** Copies a text; where that is refused selects the element that shows it, and gives false. */
export async function copyOrSelect(text: string, shownIn: HTMLElement | null): Promise<boolean> {
  const isCopied = await copyText(text);
  if (!isCopied) selectText(shownIn);
  return isCopied;
}
