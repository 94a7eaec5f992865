import { type ReactNode, useMemo } from 'react';
import { diffEditions } from '@/domain/edition-diff';
import type { ChangeKey } from '@/domain/edition-diff-marks';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import { backToWorld } from '@/state/back-to-world';
import type { Navigation } from '@/state/navigation';
import { Notice } from '@/ui/Notice';
import { PanelHeading } from '@/ui/PanelHeading';
import { Section } from '@/ui/Section';
import { changeLists } from './change-lists';
import { ChangeListSection } from './ChangeListSection';
import { incomparableSentences, notPublishedSentences, summarySentence } from './change-sentences';
import { ChangeSources } from './ChangeSources';
import { EditionSelects } from './EditionSelects';

export type ChangesProps = {
  /** As the address names them; where `from` is the later one, they are compared the other way. */
  from: EditionIndex;
  to: EditionIndex;
  catalogue: EditionCatalogue;
  navigation: Navigation;
  /** Keep its identity: the lists are long. */
  onHighlight: (key: ChangeKey | null) => void;
  onCopyLink: () => void;
  /** Buttons of the surrounding sheet, before Copy link. */
  actions?: ReactNode;
};

/** What changed between two editions, as text: what the map marks, and what has no place on it. */
export function Changes(props: ChangesProps) {
  const { catalogue, navigation, onHighlight } = props;
  const isSwapped = props.from.edition.id > props.to.edition.id;
  const from = isSwapped ? props.to : props.from;
  const to = isSwapped ? props.from : props.to;
  const diff = useMemo(
    () => diffEditions(from, to, catalogue.aliases),
    [from, to, catalogue.aliases],
  );
  const lists = useMemo(() => changeLists(diff), [diff]);
  const indexes = useMemo(() => [to, from], [from, to]);
  const context = { catalogue, navigation, onHighlight };
  const isSame = diff.from === diff.to;
  const unclear = isSame ? [] : incomparableSentences(diff);
  return (
    <section aria-label="What changed" className="relative">
      <PanelHeading
        title="What changed"
        back={backToWorld(navigation)}
        onCopyLink={props.onCopyLink}
        actions={props.actions}
      />
      <div className="grid gap-3 px-4 pb-3">
        <EditionSelects
          catalogue={catalogue}
          from={props.from.edition.id}
          to={props.to.edition.id}
          onChange={(first, last) =>
            navigation.update({ page: { kind: 'changes', from: first, to: last } })
          }
        />
        {isSwapped && (
          <Notice kind="note">
            {diff.to} is the later edition: this is what changed from {diff.from} to {diff.to}.
          </Notice>
        )}
        <p className="text-answer font-semibold max-wide:text-phone">
          {isSame
            ? `Edition ${diff.to} with itself: choose two editions to compare.`
            : summarySentence(diff)}
        </p>
        {lists.length === 0 && !isSame && (
          <p className="text-body text-ink-2">Nothing changed in what both editions publish.</p>
        )}
        {!isSame &&
          notPublishedSentences(diff).map((note) => (
            <Notice key={note} kind="note">
              {note}
            </Notice>
          ))}
      </div>
      {lists.map((list) => (
        <ChangeListSection key={list.label} list={list} indexes={indexes} context={context} />
      ))}
      {unclear.length > 0 && (
        <Section title="Neither added nor removed">
          {unclear.map((sentence) => (
            <p key={sentence} className="mt-1 text-small text-ink-2 max-wide:text-body">
              {sentence}
            </p>
          ))}
        </Section>
      )}
      <ChangeSources indexes={isSame ? [to] : indexes} />
    </section>
  );
}
