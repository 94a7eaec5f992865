import type { LinkedName } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { Tag } from '@/ui/Tag';
import { ProviderLink } from './ProviderLink';

type LinkedNamesProps = {
  label: string;
  names: readonly (LinkedName & { mark?: string | null })[];
  navigation: Navigation;
};

/** Names of providers in a row, each with a link to its page and what is special about it. */
export function LinkedNames({ label, names, navigation }: LinkedNamesProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-x-3">
      {names.map(({ name, providerId, mark }) => (
        <li key={name} className="inline-flex flex-wrap items-center gap-x-1.5">
          <ProviderLink id={providerId} name={name} navigation={navigation} />
          {mark !== undefined && mark !== null && <Mark text={mark} />}
        </li>
      ))}
    </ul>
  );
}

function Mark({ text }: { text: string }) {
  return text.startsWith('through ') ? (
    <span className="text-note">{text}</span>
  ) : (
    <Tag isDashed>{text}</Tag>
  );
}
