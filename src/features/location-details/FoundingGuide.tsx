import type { EditionIndex } from '@/domain/edition-index';
import { foundingAdvice } from '@/domain/founding-advice';
import type { OtherConnectivity } from '@/domain/model';
import { ExternalLink } from '@/ui/ExternalLink';

/**
 * The founding document's answer, marked as of its date, with today's page beside each link; nothing
 * of any other edition.
 */
export function FoundingGuide({ index }: { index: EditionIndex }) {
  const advice = foundingAdvice(index);
  const edition = index.edition.id;
  if (advice === null) return null;
  return (
    <div className="grid gap-2.5 text-small text-ink-2 max-wide:text-body">
      <p>
        The document of {edition} names {advice.exchanges.length} exchange providers to ask:{' '}
        {advice.exchanges.map(({ name }) => name).join(' and ')}. Network service providers stand in
        a table of their own.
      </p>
      <div>
        <h4 className="font-semibold text-ink">Exchange providers (EXP)</h4>
        <ul aria-label={`Exchange providers, as of ${edition}`} className="grid gap-1">
          {advice.exchanges.map(({ name, url, today }) => (
            <li key={name}>
              <span className="font-semibold text-ink">{name}</span>
              <div className="text-note">
                {yearOf(edition)}: <Address url={url} />
              </div>
              {today !== null && <div className="text-note">Today: {today}</div>}
            </li>
          ))}
        </ul>
        <p className="text-note">At which location they are present is not published.</p>
        <Pointers pointers={advice.exchangePointers} edition={edition} />
      </div>
      <div>
        <h4 className="font-semibold text-ink">Network service providers (NSP)</h4>
        <p>Not named in the document itself; it points to a table elsewhere.</p>
        <Pointers pointers={advice.networkPointers} edition={edition} />
      </div>
      <div>
        <h4 className="font-semibold text-ink">What it advises</h4>
        <ol className="grid list-decimal gap-1 pl-5">
          {advice.advice.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <Pointers pointers={advice.otherPointers} edition={edition} />
      </div>
    </div>
  );
}

function Pointers(props: { pointers: OtherConnectivity['pointers']; edition: string }) {
  return (
    <ul className="mt-1 grid gap-1">
      {props.pointers.map(({ topic, url, todayUrl }) => (
        <li key={topic}>
          {topic.charAt(0).toUpperCase() + topic.slice(1)}
          <div className="text-note">
            {yearOf(props.edition)}: <Host url={url} topic={topic} /> · Today:{' '}
            <Host url={todayUrl} topic={topic} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** An https address as a link; an older one as text. */
function Address({ url }: { url: string | null }) {
  if (url === null) return <>not known</>;
  return (
    <ExternalLink url={url} isInText>
      {url.replace(/^https:\/\//, '')}
    </ExternalLink>
  );
}

/** A page by its host, which is enough beside what it is about. */
function Host({ url, topic }: { url: string | null; topic: string }) {
  const host = /^https?:\/\/([^/]+)/.exec(url ?? '')?.[1];
  if (host === undefined) return <>not known</>;
  return (
    // Without a sign: two links have to stand on one line.
    <ExternalLink url={url} icon={null} isInText>
      {host}
      <span className="sr-only">: {topic}</span>
    </ExternalLink>
  );
}

function yearOf(edition: string): string {
  return `In ${edition.slice(0, 4)}`;
}
