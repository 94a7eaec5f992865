import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { PageLink } from '@/ui/PageLink';
import { AboutSources } from './AboutSources';
import { terms } from './terms';

type AboutProps = {
  /** null while no edition is loaded: the page then leaves its tables out. */
  index: EditionIndex | null;
  catalogue: EditionCatalogue | null;
  navigation: Navigation;
};

/** What the site is, the rule it applies, where its data comes from, and what it does not know. */
export function About({ index, catalogue, navigation }: AboutProps) {
  return (
    <div className="h-full overflow-y-auto overscroll-contain short:overscroll-auto bg-panel text-ink">
      <article className="mx-auto max-w-[720px] px-4 py-6 text-body leading-5 wide:px-8 wide:py-8 max-wide:text-phone">
        <PageLink
          href={navigation.href({ kind: 'world' })}
          onFollow={() => navigation.open({ kind: 'world' })}
          className="inline-flex items-center gap-1.5 text-link no-underline hover:underline max-wide:min-h-11"
        >
          <ArrowLeft aria-hidden="true" size={16} />
          Back to the map
        </PageLink>
        <h1 className="mt-3 mb-2 text-name font-semibold tracking-[-0.01em]">
          About ExpressRoute Atlas
        </h1>
        <Purpose catalogue={catalogue} />
        <Rule />
        <Terms />
        <Limits />
        <AboutSources index={index} />
        <SmallPrint />
      </article>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mt-8 mb-2 border-t border-line pt-5 text-answer font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Purpose({ catalogue }: { catalogue: EditionCatalogue | null }) {
  const first = catalogue?.editions[0]?.id;
  const last = catalogue?.editions.at(-1)?.id;
  return (
    <>
      <p className="m-0">
        A map that answers one question: from this peering location of Microsoft Azure ExpressRoute,
        which Azure regions can I reach, at which circuit SKU, through which provider? Microsoft
        publishes the answer spread over several tables; here they are joined, checked and dated.
      </p>
      {catalogue !== null && first !== undefined && last !== undefined && (
        <p className="mt-2 mb-0">
          It keeps {catalogue.editions.length} states of those tables, called editions, from {first}{' '}
          to {last}. What a page shows is what was published on its edition’s date.
        </p>
      )}
    </>
  );
}

const rules: [sku: string, reaches: string, needs: string][] = [
  [
    'Local',
    'The local Azure regions of the peering location, none to two of them',
    'A location whose table row names a local region',
  ],
  [
    'Standard',
    'Every Azure region of the peering location’s geopolitical region',
    'Nothing more: it is the default',
  ],
  ['Premium', 'Every Azure region of the same cloud', 'The premium add-on'],
];

function Rule() {
  return (
    <Part title="The rule">
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-start">
          <caption className="sr-only">What each circuit SKU reaches</caption>
          <thead>
            <tr className="text-column text-ink-2">
              {['Circuit SKU', 'Reaches', 'Takes'].map((header) => (
                <th
                  key={header}
                  scope="col"
                  className="border-b border-field py-1.5 pr-4 text-start font-medium"
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map(([sku, reaches, needs]) => (
              <tr key={sku} className="align-top">
                <th scope="row" className="border-b border-line py-2 pr-4 text-start font-semibold">
                  {sku}
                </th>
                <td className="border-b border-line py-2 pr-4">{reaches}</td>
                <td className="border-b border-line py-2 text-ink-2">{needs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 mb-0">
        No SKU crosses clouds: commercial, US Government and China are each a world of their own.
        The peering location decides the reach, not the Azure region that holds the circuit
        resource. The editions of 2015 publish Standard alone; reach across geopolitical regions was
        not supported then, though a provider could extend a connection over its own network.
      </p>
      <p className="mt-2 mb-0 text-note text-ink-3">
        Source: Microsoft, ExpressRoute FAQ (2025-01-10) and the table of geopolitical regions
        (2025-11-02).
      </p>
    </Part>
  );
}

function Terms() {
  return (
    <Part title="Terms">
      <dl className="m-0 grid gap-x-6 gap-y-2 wide:grid-cols-[180px_1fr]">
        {terms.map(({ term, meaning }) => (
          <div key={term} className="wide:contents">
            <dt className="font-semibold">{term}</dt>
            <dd className="m-0 text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Limits() {
  return (
    <Part title="What is inferred, what is not published">
      <ul className="m-0 grid list-disc gap-2 pl-5">
        <li>
          Where the table of geopolitical regions leaves a peering location or an Azure region out,
          its geopolitical region is inferred from its local region, its city or its neighbours. It
          is marked “inferred” with a dashed edge and its basis, and so are counts that rest on it.
        </li>
        <li>
          What no table says is shown as “not published”, never guessed. Where a geopolitical region
          is not published, only Standard is unknown: Local and Premium still hold.
        </li>
        <li>
          Locations without a published provider, and those merely announced, are drawn hollow;
          announced ones are never counted as available.
        </li>
        <li>
          Peering locations stand at their facility where its place is known, else in the middle of
          their district or city, with a dashed outline. Azure regions stand at the nominal point
          that Microsoft publishes, or in a city where that point is plainly wrong.
        </li>
        <li>
          Distances are great circles in whole kilometres. They are neither cable routes nor
          latency. Capacity and prices are not published in the tables.
        </li>
      </ul>
    </Part>
  );
}

function SmallPrint() {
  return (
    <Part title="Privacy, licences, no affiliation">
      <ul className="m-0 grid list-disc gap-2 pl-5">
        <li>
          Nothing leaves the page: no cookie, no tracking, no request to any other site. Your choice
          of theme is kept in this browser alone.
        </li>
        <li>
          The code is under the MIT licence. What it is built from, with its licences:{' '}
          <a
            href={`${import.meta.env.BASE_URL}third-party-notices.txt`}
            className="text-link underline"
          >
            third-party notices
          </a>
          .
        </li>
        <li>
          Not affiliated with or endorsed by Microsoft. Microsoft, Azure and ExpressRoute are
          trademarks of the Microsoft group of companies. Check with Microsoft and your provider
          before you order.
        </li>
      </ul>
    </Part>
  );
}
