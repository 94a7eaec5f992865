import { useCallback, useState } from 'react';

/**
 * News of the moment (how many results, what was saved): holds until the page itself has something
 * else to say, or the news is taken back with an empty text. null while there is none.
 */
export function usePassingNews(news: string): [string | null, (text: string) => void] {
  const [passing, setPassing] = useState({ text: '', during: '' });
  const announce = useCallback(
    // Silence upon silence draws nothing.
    (text: string) =>
      setPassing((last) => (text === '' && last.text === '' ? last : { text, during: news })),
    [news],
  );
  return [passing.text !== '' && passing.during === news ? passing.text : null, announce];
}
