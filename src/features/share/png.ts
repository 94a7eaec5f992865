/** A canvas as a PNG file; rejects where the browser cannot write one. */
export async function pngOf(canvas: Promise<HTMLCanvasElement>): Promise<Blob> {
  const drawn = await canvas;
  return new Promise((resolve, reject) => {
    drawn.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser cannot write it'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Puts a picture on the clipboard; false where there is none or the browser refuses. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    // The promise itself goes in: some browsers allow writing only while the click is handled.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
