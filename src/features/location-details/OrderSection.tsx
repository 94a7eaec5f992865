import { skuName } from '@/domain/format';
import type { CircuitSku, PeeringLocation } from '@/domain/model';
import { CopyText } from '@/ui/CopyText';
import { Section } from '@/ui/Section';

/** The exact names for the order form. */
export function OrderSection({ location, sku }: { location: PeeringLocation; sku: CircuitSku }) {
  const names = [
    { term: 'Peering location', text: location.name },
    { term: 'SKU tier', text: skuName(sku) },
  ];
  return (
    <Section title="How to order">
      <dl className="grid gap-0.5">
        {names.map(({ term, text }) => (
          <div
            key={term}
            className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-center gap-x-3 text-small max-wide:text-body"
          >
            <dt className="text-ink-2">{term}</dt>
            <dd className="min-w-0">
              <CopyText text={text} what={term} />
            </dd>
          </div>
        ))}
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
