import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { formatCount } from '@/domain/format';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { type HiddenSelection, hiddenSelection } from './hidden-selection';

type HiddenSelectionNoteProps = { index: EditionIndex; navigation: Navigation };

/** Says that the filters hide what is selected, or part of it, which stays; takes those filters away in one click. */
export function HiddenSelectionNote({ index, navigation }: HiddenSelectionNoteProps) {
  const { view } = navigation;
  const hidden = useMemo(() => hiddenSelection(index, view), [index, view]);
  if (hidden === null) return null;
  const { blame } = hidden;
  const change = Object.assign({}, ...blame.map(({ without }) => without));
  return (
    <div className="px-4 pt-3">
      <Notice kind="warning">
        <p>
          Your {blame.length === 1 ? 'filter' : 'filters'} (
          {blame.map(({ label }) => label).join(', ')}) {blame.length === 1 ? 'leaves' : 'leave'}{' '}
          {whatIsOut(hidden)}
        </p>
        <Button look="text" onClick={() => navigation.update({ filters: change })}>
          {blame.length === 1 ? 'Remove that filter' : 'Remove those filters'}
        </Button>
      </Notice>
    </div>
  );
}

function whatIsOut(selection: HiddenSelection): string {
  if (selection.kind === 'thing') return `${selection.name} out. It stays selected.`;
  const { hidden, total } = selection;
  if (total === 1) return 'out its only peering location.';
  return hidden === total
    ? `out all ${formatCount(total)} of its peering locations.`
    : `out ${formatCount(hidden)} of its ${formatCount(total)} peering locations.`;
}
