import { createContext, useContext } from 'react';
import { Tag } from './Tag';

/** The keys of what is marked as new on this page; with none, nothing is. */
export const NewThings = createContext<ReadonlySet<string>>(new Set());

/** Says "new" beside the name of a thing that is among them, set off by a space. */
export function NewMark({ of }: { of: string }) {
  return useContext(NewThings).has(of) ? (
    <>
      {' '}
      <Tag>new</Tag>
    </>
  ) : null;
}
