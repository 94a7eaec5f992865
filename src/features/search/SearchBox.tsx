import { type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { SearchHit } from '@/domain/search';
import type { Navigation } from '@/state/navigation';
import { Combobox } from '@/ui/Combobox';
import { followHit } from './follow-hit';
import { meantHit } from './meant-hit';
import { filterOptionKey, hitKey, searchOptions } from './search-options';
import { useSearchEngine } from './use-search-engine';
import { useSearchShortcut, useShortcutName } from './use-search-shortcut';

type SearchBoxProps = {
  index: EditionIndex;
  navigation: Navigation;
  inputRef: RefObject<HTMLInputElement | null>;
  /** One line for the page's status: how many results there are. */
  onAnnounce?: (text: string) => void;
};

const mostHits = 12;

/** Finds locations, regions, providers and geopolitical regions of every cloud of the edition. */
export function SearchBox(props: SearchBoxProps) {
  const { index, navigation, onAnnounce } = props;
  const [text, setText] = useState('');
  const { kind, load, find } = useSearchEngine(index);
  useSearchShortcut(props.inputRef, '.atlas-map');
  const shortcut = useShortcutName();
  const cloud = navigation.view.cloud;
  // The letter first, what it finds in the next frame.
  const sought = useDeferredValue(text);
  const hits = useMemo(() => find(sought, mostHits, cloud), [find, sought, cloud]);
  const options = useMemo(
    () => searchOptions(hits, index, cloud, sought),
    [hits, index, cloud, sought],
  );
  const message = messageFor(kind, sought);

  const status = sought.trim() === '' ? null : resultStatus(kind, hits.length);
  useEffect(() => {
    onAnnounce?.(status ?? '');
  }, [status, onAnnounce]);

  const filterBy = (words: string) => {
    if (words.trim() === '') return;
    setText('');
    navigation.update({ filters: { q: words.trim() } });
  };
  const follow = (hit: SearchHit | null) => {
    if (hit === null) return;
    setText('');
    followHit(hit, navigation);
  };
  const choose = (key: string) => {
    if (key === filterOptionKey) return filterBy(text);
    return follow(hits.find((candidate) => hitKey(candidate) === key) ?? null);
  };
  /** Enter without a chosen option. */
  const submit = (words: string) => {
    // What was sought in the last frame may be of fewer letters.
    const hit = meantHit(find(words, mostHits, cloud), words);
    if (hit === null) filterBy(words);
    else follow(hit);
  };

  return (
    <Combobox
      label="Search"
      placeholder="Search locations, regions, providers"
      text={text}
      onText={setText}
      options={options}
      message={message}
      onChoose={choose}
      onSubmit={submit}
      onFocus={load}
      shortcut={shortcut}
      keyShortcuts="Control+K Meta+K"
      inputRef={props.inputRef}
    />
  );
}

function messageFor(kind: 'idle' | 'failed' | 'ready', text: string): string | null {
  if (text.trim() === '') return null;
  if (kind === 'failed') return 'The search could not be loaded. Reload the page to try again.';
  if (kind === 'idle') return 'Loading the search …';
  return `Nothing matches “${text.trim()}”. Try a city, an Azure region, a provider or a facility.`;
}

function resultStatus(kind: 'idle' | 'failed' | 'ready', count: number): string | null {
  if (kind !== 'ready') return null;
  if (count === 0) return 'No results';
  return count === 1 ? '1 result' : `${String(count)} results`;
}
