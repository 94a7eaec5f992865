import { type ReactNode, useId, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { skuName } from '@/domain/format';
import type { CircuitSku, PeeringLocation } from '@/domain/model';
import { countedPresences } from '@/domain/presence';
import { CopyText } from '@/ui/CopyText';
import { Section } from '@/ui/Section';
import { providerRows } from './provider-rows';

type OrderSectionProps = { index: EditionIndex; location: PeeringLocation; sku: CircuitSku };

/** The exact names for the order form. */
export function OrderSection({ index, location, sku }: OrderSectionProps) {
  return (
    <Section title="How to order">
      <dl className="grid gap-0.5">
        <Row term="Peering location">
          <CopyText text={location.name} what="Peering location" />
        </Row>
        <Row term="SKU tier">
          <CopyText text={skuName(sku)} what="SKU tier" />
        </Row>
        <ProviderRow index={index} location={location} />
      </dl>
      <p className="mt-1.5 text-note text-ink-2">
        Names can differ in the order form. Check them with{' '}
        <code className="font-mono wrap-anywhere">
          az network express-route list-service-providers
        </code>
        .
      </p>
    </Section>
  );
}

/** The one name that is not known yet: chosen here, for the filter of the list above finds many. */
function ProviderRow({ index, location }: Pick<OrderSectionProps, 'index' | 'location'>) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const names = useMemo(
    () => providerRows(index, countedPresences(location)).map(({ name }) => name),
    [index, location],
  );
  if (names.length === 0) return null;
  return (
    <Row term={<label htmlFor={id}>Provider</label>} isControl>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        className="min-h-8 w-full rounded-field border border-field bg-panel px-2 text-small text-ink max-wide:min-h-11 max-wide:text-input"
      >
        <option value="">Choose one</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {chosen !== '' && <CopyText key={chosen} text={chosen} what="Provider" />}
    </Row>
  );
}

/** `isControl`: of no use on paper, nor where nothing answers it. */
function Row(props: { term: ReactNode; isControl?: boolean; children: ReactNode }) {
  return (
    <div
      className={`grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-center gap-x-3 text-small max-wide:text-body ${props.isControl === true ? 'noscript:hidden print:hidden' : ''}`}
    >
      <dt className="text-ink-2">{props.term}</dt>
      <dd className="min-w-0">{props.children}</dd>
    </div>
  );
}
