import { useDebounced } from './use-debounced';

/** The page's one polite announcement; what it says is on the screen too, so it is not shown. */
export function StatusLine({ text }: { text: string }) {
  const settled = useDebounced(text, 400);
  return (
    <p role="status" className="sr-only">
      {settled}
    </p>
  );
}
