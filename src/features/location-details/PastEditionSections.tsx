import type { EditionIndex } from '@/domain/edition-index';
import type { OtherConnectivity } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';

/** In place of all that an edition without a providers table does not publish. */
export function UnpublishedSection({ navigation }: { navigation: Navigation }) {
  return (
    <Section title="Facility, providers, Direct, Metro, zone">
      <p className="text-small text-ink-2 max-wide:text-body">
        Not published in this edition.{' '}
        <Button look="text" onClick={() => navigation.update({ edition: null })}>
          Open the newest edition
        </Button>
      </p>
    </Section>
  );
}

/** The exchange providers to ask, as the document of the date names them; nothing where none. */
export function NotListedSection({ index }: { index: EditionIndex }) {
  const sentence = exchangeSentence(index.edition.otherConnectivity);
  if (sentence === null) return null;
  return (
    <Section title="When your provider is not listed">
      <p className="text-small text-ink-2 max-wide:text-body">{sentence}</p>
    </Section>
  );
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function exchangeSentence(other: OtherConnectivity | null): string | null {
  const names = other?.exchangeProviders.map((provider) => provider.name) ?? [];
  const last = names.at(-1);
  if (last === undefined) return null;
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  const number = numerals[names.length] ?? String(names.length);
  const noun = names.length === 1 ? 'exchange provider' : 'exchange providers';
  return `The document of this date names ${number} ${noun} to ask: ${list}.`;
}
