/** Long enough for a slow disk; some browsers read the file after the click. */
const keptMs = 60_000;

/** Offers a text or a blob as a download, made in the page: nothing is requested. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
