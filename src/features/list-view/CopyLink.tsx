import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';

type CopyLinkProps = {
  index: EditionIndex;
  navigation: Navigation;
  onAnnounce: ((text: string) => void) | undefined;
};

type Outcome = 'none' | 'copied' | 'refused';
const shownMilliseconds = 2500;
const texts: Record<Outcome, string> = {
  none: 'Copy link',
  copied: 'Link copied',
  refused: 'Copy the address bar',
};

/** Copies the address of exactly this list, its edition pinned. */
export function CopyLink({ index, navigation, onAnnounce }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => setOutcome('none'), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    navigation.flush();
    const result = await copyText(navigation.linkToHere(index.edition.id));
    setOutcome(result);
    onAnnounce?.(texts[result]);
  };
  const Icon = outcome === 'copied' ? Check : Link;
  return (
    <Button className="max-[640px]:w-11 max-[640px]:px-0" onClick={() => void copy()}>
      <Icon aria-hidden="true" size={16} className={outcome === 'copied' ? 'text-success' : ''} />
      {/* Both texts keep their room, so that nothing moves. */}
      <span className="grid text-start max-[640px]:sr-only">
        <span className="invisible col-start-1 row-start-1" aria-hidden="true">
          {texts.copied}
        </span>
        <span className="col-start-1 row-start-1">{texts[outcome]}</span>
      </span>
    </Button>
  );
}

async function copyText(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
