import { type ReactNode, useId, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { skuName } from '@/domain/format';
import type { CircuitSku, ConnectivityProvider, PeeringLocation } from '@/domain/model';
import { orderName } from '@/domain/order-name';
import { countedPresences } from '@/domain/presence';
import { CopyText } from '@/ui/CopyText';
import { Section } from '@/ui/Section';
import { providerRows } from './provider-rows';

type OrderSectionProps = { index: EditionIndex; location: PeeringLocation; sku: CircuitSku };

/**
 * The exact names for the order form. Source: names for creating a circuit, Azure CLI and Terraform
 * documents; Local is always unlimited, and metered is the default of the CLI.
 */
export function OrderSection({ index, location, sku }: OrderSectionProps) {
  const name = orderName(location);
  const isLocal = sku === 'local';
  return (
    <Section title="How to order">
      <dl className="grid gap-0.5">
        <Row term="Peering location">
          <CopyText text={name} what="Peering location" />
        </Row>
        {isLocal && location.localRegionIds?.length === 0 ? (
          <Row term="SKU tier">Local cannot be ordered at {location.name}</Row>
        ) : (
          <Row term="SKU tier">
            <CopyText text={skuName(sku)} what="SKU tier" />
          </Row>
        )}
        {isLocal && location.localRegionIds?.length !== 0 && (
          <Row term="Data plan">
            <CopyText text="UnlimitedData" what="Data plan" />
          </Row>
        )}
        <ProviderRow index={index} location={location} />
      </dl>
      <p className="mt-1.5 text-note text-ink-2">
        {name !== location.name && `“${location.name}” is a name to show only. `}
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
  const rows = useMemo(() => providerRows(index, countedPresences(location)), [index, location]);
  if (rows.length === 0) return null;
  const provider = index.providers.get(chosen);
  return (
    <Row term={<label htmlFor={id}>Provider</label>} isControl>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        className="min-h-8 w-full rounded-field border border-field bg-panel px-2 text-small text-ink max-wide:min-h-11 max-wide:text-input"
      >
        <option value="">Choose one</option>
        {rows.map(({ providerId, name }) => (
          <option key={providerId} value={providerId}>
            {name}
          </option>
        ))}
      </select>
      {provider !== undefined && (
        <ProviderNames key={chosen} provider={provider} location={location} />
      )}
    </Row>
  );
}

type ProviderNamesProps = { provider: ConnectivityProvider; location: PeeringLocation };

/** The name that is published, and what is known to speak against ordering under it. */
function ProviderNames({ provider: { name, related }, location }: ProviderNamesProps) {
  const known = related.filter(
    ({ kind, basis }) => /\bordered\b/.test(basis) || kind === `alias at ${location.name} only`,
  );
  const bases = new Set(known.map(({ basis }) => basis));
  return (
    <>
      <CopyText text={name} what="Provider" />
      {name.includes('(') && (
        <Note>The documentation’s name; the order form may have another.</Note>
      )}
      {[...bases].map((basis) => (
        <Note key={basis}>
          See also{' '}
          {known
            .filter((other) => other.basis === basis)
            .map((other) => other.name)
            .join(' and ')}
          : {basis}.
        </Note>
      ))}
    </>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <p className="text-note text-ink-2">{children}</p>;
}

/** `isControl`: of no use on paper, nor where nothing answers it. */
function Row(props: { term: ReactNode; isControl?: boolean; children: ReactNode }) {
  return (
    <div
      className={`grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-baseline gap-x-3 text-small max-wide:text-body ${props.isControl === true ? 'noscript:hidden print:hidden' : ''}`}
    >
      <dt className="text-ink-2">{props.term}</dt>
      <dd className="min-w-0">{props.children}</dd>
    </div>
  );
}
