import { Copy, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/save-file';
import { copyPicture, pngOf } from './png';

type PictureButtonsProps = {
  /** Draws the map as it stands; rejects with the reason where it cannot. */
  drawPicture: () => Promise<HTMLCanvasElement>;
  fileName: string;
};

/** The map as a picture to save or copy, and the whole view on paper. */
export function PictureButtons({ drawPicture, fileName }: PictureButtonsProps) {
  const [news, setNews] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = async (make: () => Promise<string>) => {
    if (isBusy) return;
    setBusy(true);
    setNews('Drawing the picture');
    setNews(await make().catch(sorry));
    setBusy(false);
  };
  const save = async () => {
    saveFile(fileName, 'image/png', await pngOf(drawPicture()));
    return `Saved ${fileName}`;
  };
  const copy = async () => {
    const picture = pngOf(drawPicture());
    if (await copyPicture(picture)) return 'Picture copied';
    // Where drawing itself failed, saving would fail too: that reason is the one to tell.
    await picture;
    return 'The browser refused the clipboard: save the picture instead.';
  };
  // A disabled button would lose the focus, and with it the keyboard leave the dialog.
  const busy = { 'aria-disabled': isBusy, className: 'aria-disabled:text-ink-3' };
  return (
    <div role="group" aria-label="Picture and print" className="mt-2 border-t border-line pt-3">
      <div className="flex flex-wrap gap-2">
        <Button {...busy} onClick={() => void run(save)}>
          <Download size={16} /> Save picture
        </Button>
        <Button {...busy} onClick={() => void run(copy)}>
          <Copy size={16} /> Copy picture
        </Button>
        <Button onClick={() => window.print()}>
          <Printer size={16} /> Print
        </Button>
      </div>
      <p role="status" className="mt-2 min-h-5 text-small text-ink-2">
        {news}
      </p>
    </div>
  );
}

function sorry(error: unknown): string {
  const reason = error instanceof Error ? `: ${error.message}` : '';
  return `The picture could not be made${reason}.`;
}
