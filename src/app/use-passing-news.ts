import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/**
 * News of the moment (how many results, what was saved): holds until the page itself has something
 * else to say, or the news is taken back with an empty text. null while there is none.
 */
export function usePassingNews(news: string): [string | null, (text: string) => void] {
  const [passing, setPassing] = useState({ text: '', during: '' });
  const latest = useRef(news);
  useLayoutEffect(() => {
    latest.current = news;
  });
  // Always the same: who announces in an effect says it once, and not again with every other news.
  const announce = useCallback((text: string) => {
    const during = latest.current;
    // Silence upon silence draws nothing.
    setPassing((last) => (text === '' && last.text === '' ? last : { text, during }));
  }, []);
  return [passing.text !== '' && passing.during === news ? passing.text : null, announce];
}
