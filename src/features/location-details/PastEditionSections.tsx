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
