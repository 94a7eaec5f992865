import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { hiddenSelection } from './hidden-selection';

type HiddenSelectionNoteProps = { index: EditionIndex; navigation: Navigation };

/** Says that the filters hide what is selected, which stays; takes those filters away in one click. */
export function HiddenSelectionNote({ index, navigation }: HiddenSelectionNoteProps) {
  const { view } = navigation;
  const hidden = useMemo(() => hiddenSelection(index, view), [index, view]);
  if (hidden === null) return null;
  const { name, blame } = hidden;
  const change = Object.assign({}, ...blame.map(({ without }) => without));
  return (
    <div className="px-4 pt-3">
      <Notice kind="warning">
        <p>
          Your {blame.length === 1 ? 'filter' : 'filters'} (
          {blame.map(({ label }) => label).join(', ')}) {blame.length === 1 ? 'leaves' : 'leave'}{' '}
          {name} out. It stays selected.
        </p>
        <Button look="text" onClick={() => navigation.update({ filters: change })}>
          {blame.length === 1 ? 'Remove that filter' : 'Remove those filters'}
        </Button>
      </Notice>
    </div>
  );
}
