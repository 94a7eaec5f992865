import { useEffect, useState } from 'react';

const afterMilliseconds = 8000;

type StillLoadingProps = {
  /** What is loading: `edition 2026-09-16`. */
  what: string;
  /** For the page's status line. */
  onAnnounce?: (text: string) => void;
};

/** Nothing at first; after eight seconds it says that the wait is not forgotten. */
export function StillLoading({ what, onAnnounce }: StillLoadingProps) {
  const [isLate, setLate] = useState(false);
  const text = `Still loading ${what} …`;
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
      onAnnounce?.(text);
    }, afterMilliseconds);
    return () => clearTimeout(timer);
  }, [text, onAnnounce]);
  if (!isLate) return null;
  return <p className="m-0 px-4 py-2 text-body text-ink-2">{text}</p>;
}
