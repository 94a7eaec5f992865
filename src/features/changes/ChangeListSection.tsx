import type { EditionIndex } from '@/domain/edition-index';
import { cloudName, formatCount } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { Section } from '@/ui/Section';
import { Sign } from '@/ui/Sign';
import { Tag } from '@/ui/Tag';
import type { ChangedThing, ChangeItem, ChangeList } from './change-lists';
import { type LinkContext, ThingLink } from './ThingLink';

type ChangeListSectionProps = {
  list: ChangeList;
  /** The compared editions, for the sign of each thing. */
  indexes: readonly EditionIndex[];
  context: LinkContext;
};

/** One list of changes under its heading. */
export function ChangeListSection({ list, indexes, context }: ChangeListSectionProps) {
  return (
    <Section title={list.label} aside={list.count ?? formatCount(list.items.length)}>
      <div role="list" aria-label={list.label}>
        {list.items.map((item) => (
          <ChangeRow key={item.thing.id} item={item} indexes={indexes} context={context} />
        ))}
      </div>
    </Section>
  );
}

type ChangeRowProps = Omit<ChangeListSectionProps, 'list'> & { item: ChangeItem };

function ChangeRow({ item, indexes, context }: ChangeRowProps) {
  const { thing, detail, parts } = item;
  return (
    <div
      role="listitem"
      className="flex gap-2 text-small text-ink max-wide:border-b max-wide:border-line max-wide:text-phone"
    >
      <span className="flex min-h-6 shrink-0 items-center self-start max-wide:min-h-11">
        <ThingSign thing={thing} indexes={indexes} />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2">
          <ThingLink thing={thing} context={context} className="font-semibold wrap-anywhere" />
          {thing.cloud !== null && thing.cloud !== 'commercial' && (
            <Tag>{cloudName(thing.cloud)}</Tag>
          )}
          {thing.announced && <Tag isDashed>announced</Tag>}
          {detail !== null && (
            <span className="min-w-0 wrap-anywhere text-ink-2 max-wide:text-body">{detail}</span>
          )}
        </div>
        {parts.length > 0 && <Parts parts={parts} context={context} />}
      </div>
    </div>
  );
}

function Parts({ parts, context }: { parts: ChangeItem['parts']; context: LinkContext }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 pb-1">
      {parts.map(({ thing, remark }, position) => (
        <span key={thing.id} className="inline-flex flex-wrap items-center gap-x-2">
          <ThingLink thing={thing} context={context} className="wrap-anywhere" />
          {thing.announced && <Tag isDashed>announced</Tag>}
          {remark !== null && <Tag isDashed>{remark}</Tag>}
          {position < parts.length - 1 && (
            <span aria-hidden="true" className="text-ink-3">
              ·
            </span>
          )}
        </span>
      ))}
    </div>
  );
}

/** Shape says kind, hue and mark the geopolitical region, as on the map; nothing for the rest. */
function ThingSign({ thing, indexes }: { thing: ChangedThing; indexes: readonly EditionIndex[] }) {
  const index = indexes.find(({ edition }) => edition.id === thing.edition);
  if (index === undefined) return null;
  if (thing.kind === 'geopolitical-region') {
    return <Sign {...geopoliticalSign(thing.id)} shape="circle" />;
  }
  if (thing.kind !== 'location' && thing.kind !== 'region') return null;
  const things = thing.kind === 'location' ? index.peeringLocations : index.azureRegions;
  const geopoliticalRegionId = things.get(thing.id)?.geopoliticalRegionId ?? null;
  return (
    <Sign
      {...geopoliticalSign(geopoliticalRegionId)}
      shape={thing.kind === 'location' ? 'circle' : 'square'}
      fill={thing.announced ? 'hollow' : 'solid'}
    />
  );
}
