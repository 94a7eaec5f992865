import { Link } from 'lucide-react';
import { Button } from './Button';

/** Copy link in the bar of a table; without its words where the bar is narrow. */
export function CopyLinkButton({ onClick }: { onClick: () => void }) {
  return (
    <Button className="max-[640px]:w-11 max-[640px]:px-0" onClick={onClick}>
      <Link aria-hidden="true" size={16} />
      <span className="max-[640px]:sr-only">Copy link</span>
    </Button>
  );
}
