import { Check } from 'lucide-react';
import { cloudName } from '@/domain/format';
import { type Cloud, clouds as allClouds } from '@/domain/model';
import { classNames } from '@/ui/class-names';
import { rowGround } from '@/ui/row-ground';

const sentences: Record<Cloud, string> = {
  commercial: 'The public cloud, open to everybody.',
  'us-government': 'For US Government customers and their partners; a cloud of its own.',
  china: 'In China, with separate accounts; a cloud of its own.',
  germany: 'For Germany, closed in 2021; a cloud of its own.',
};

type CloudMenuProps = {
  /** Those of the edition. */
  clouds: readonly Cloud[];
  chosen: Cloud;
  onChoose: (cloud: Cloud) => void;
};

/** One cloud at a time: no circuit crosses from one to another. */
export function CloudMenu({ clouds, chosen, onChoose }: CloudMenuProps) {
  const offered = allClouds.filter((cloud) => clouds.includes(cloud) || cloud === chosen);
  return (
    <>
      {offered.map((cloud) => (
        <button
          key={cloud}
          type="button"
          aria-pressed={cloud === chosen}
          onClick={() => onChoose(cloud)}
          className={`flex min-h-11 w-full items-start gap-2 rounded-check px-2 py-1.5 text-left text-body ${rowGround}`}
        >
          <Check
            size={16}
            className={classNames('mt-px shrink-0', cloud !== chosen && 'opacity-0')}
          />
          <span>
            <span className="font-semibold">{cloudName(cloud)}</span>
            <span className="block text-note text-ink-2">{sentences[cloud]}</span>
          </span>
        </button>
      ))}
      <p className="px-2 pt-1 text-note text-ink-2">
        No circuit crosses from one cloud to another.
      </p>
    </>
  );
}
