import { ChartLine, ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { previousEdition } from '@/domain/edition-diff-order';
import type { EditionCatalogue } from '@/domain/model';
import type { View } from '@/domain/view';
import { chooseEdition } from '@/state/choose-edition';
import type { Navigation } from '@/state/navigation';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/IconButton';
import { PageLink } from '@/ui/PageLink';
import { EditionAge } from './EditionAge';
import { ChangedLink, TimeFold } from './TimeFold';
import { Timeline } from './Timeline';

export type EditionPickerProps = {
  catalogue: EditionCatalogue;
  /** The edition that is chosen; an id that the catalogue lacks is shown as it is. */
  editionId: string;
  /** The edition still on the screen while the chosen one loads. */
  shownInstead?: string | null;
  navigation: Navigation;
  /** One line without the timeline, where the view needs the room. */
  isCompact?: boolean;
  /** The edition after which things are marked as new; null for no marks. */
  newSince?: string | null;
  onNewSince?: (edition: string | null) => void;
};

/**
 * The foot of the panel: the edition, its place in time, and whose data it is. The timeline stands
 * in the overview, in comparisons and in every past edition, where time is what matters, and goes
 * nowhere while it is in use: a step may end in the newest edition of something.
 */
export function EditionPicker(props: EditionPickerProps) {
  const { catalogue, editionId, navigation } = props;
  const { shownInstead = null } = props;
  const { editions } = catalogue;
  const [isFoldOpen, setFoldOpen] = useState(false);
  const [isInUse, setInUse] = useState(false);
  const foldId = useId();
  const newest = editions.at(-1)?.id ?? editionId;
  const isFull =
    props.isCompact !== true &&
    (isInUse || isTimeAsked(navigation.view) || editionId !== newest || shownInstead !== null);
  const choose = (id: string) => navigation.update(chooseEdition(navigation.view, catalogue, id));
  return (
    <footer
      className={classNames(
        'border-t border-line bg-panel px-4 py-2 text-small text-ink-2',
        // At the end of a sheet that scrolls nobody sees it at first; alone it is always seen.
        props.isCompact !== true &&
          'max-wide:[contain-intrinsic-size:auto_152px] max-wide:[content-visibility:auto]',
      )}
    >
      <div
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setInUse(false);
        }}
      >
        <div className="flex flex-wrap items-center gap-x-1.5">
          <EditionSelect
            catalogue={catalogue}
            editionId={editionId}
            isLabelSeen={isFull}
            onChange={choose}
          />
          {editionId === newest && shownInstead === null && <EditionAge editionId={newest} />}
          {shownInstead !== null && (
            <span className="appears-late text-note text-ink-3">loading, still {shownInstead}</span>
          )}
          {shownInstead === null && isFull && (
            <IconButton
              label="Growth and what is new"
              aria-expanded={isFoldOpen}
              aria-controls={isFoldOpen ? foldId : undefined}
              onClick={() => setFoldOpen(!isFoldOpen)}
              className="-mr-2 ml-auto"
            >
              <ChartLine size={16} />
            </IconButton>
          )}
          {!isFull && <span className="ml-auto text-note">Microsoft Docs, CC BY 4.0</span>}
        </div>
        {shownInstead === null && isFull && <Place {...props} />}
        {isFull && isFoldOpen && (
          <TimeFold
            id={foldId}
            catalogue={catalogue}
            editionId={editionId}
            navigation={navigation}
            newSince={props.newSince ?? null}
            onNewSince={props.onNewSince ?? null}
          />
        )}
        {isFull && (
          <Timeline
            editions={editions}
            current={editionId}
            onChange={choose}
            onFocus={() => setInUse(true)}
          />
        )}
        {isFull && (
          <p className="mt-1 text-note">
            Data: Microsoft Docs, CC BY 4.0 · Map: Natural Earth ·{' '}
            <AboutLink navigation={navigation} />
          </p>
        )}
        <div className="flex items-center justify-between gap-x-3 text-column text-ink-3">
          <p>Not affiliated with or endorsed by Microsoft</p>
          {!isFull && (
            <span className="text-note">
              <AboutLink navigation={navigation} />
            </span>
          )}
        </div>
      </div>
    </footer>
  );
}

function isTimeAsked({ page }: View): boolean {
  return page.kind === 'world' || page.kind === 'changes';
}

/** Where the edition stands among all, and what it changed. */
function Place({ catalogue, editionId, navigation }: EditionPickerProps) {
  const { editions } = catalogue;
  const position = editions.findIndex((edition) => edition.id === editionId) + 1;
  const previous = previousEdition(catalogue, editionId);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 text-note text-ink-3">
      {previous !== null && <ChangedLink navigation={navigation} from={previous} to={editionId} />}
      <span>
        {position === editions.length ? 'newest' : position} of {editions.length}
      </span>
    </div>
  );
}

type EditionSelectProps = {
  catalogue: EditionCatalogue;
  editionId: string;
  /** Else for assistive technology alone, where the line has no room for it. */
  isLabelSeen: boolean;
  onChange: (id: string) => void;
};

function EditionSelect({ catalogue, editionId, isLabelSeen, onChange }: EditionSelectProps) {
  const id = useId();
  const known = catalogue.editions.map((edition) => edition.id);
  const options = known.includes(editionId) ? known : [editionId, ...known];
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className={isLabelSeen ? undefined : 'sr-only'}>
        Edition
      </label>
      <span className="relative inline-flex items-center">
        <select
          id={id}
          value={editionId}
          onChange={(event) => onChange(event.target.value)}
          className="min-h-7 cursor-pointer appearance-none rounded-check bg-panel pr-5 text-body font-semibold text-ink hover:bg-hover max-wide:min-h-11 max-wide:pr-7 max-wide:text-input"
        >
          {options.toReversed().map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
        <ChevronDown size={14} className="pointer-events-none absolute right-0.5" />
      </span>
    </span>
  );
}

function AboutLink({ navigation }: { navigation: Navigation }) {
  return (
    <PageLink
      href={navigation.href({ kind: 'about' })}
      onFollow={() => navigation.open({ kind: 'about' })}
      className="inline-flex min-h-6 items-center text-link underline-offset-2 hover:underline max-wide:-my-2.5 max-wide:min-h-11 max-wide:px-1"
    >
      About
    </PageLink>
  );
}
