import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { DefinitionList, DefinitionRow } from './DefinitionRow';
import { ExternalLink } from './ExternalLink';
import { Section } from './Section';

type SourceSectionProps = {
  /** Heading of level 3, for assistive technology only: the rows name themselves. */
  heading: string;
  /** Date since when the thing is listed; null where it is not known. */
  listedSince: { date: string; note: string | null } | null;
  /** Documents with their dates; a `date` of null is said to be unknown. */
  sources: readonly { title: string; url: string | null; date: string | null }[];
  /** Remarks of those documents. */
  notes?: readonly string[];
  /** Where an error can be reported. */
  reportUrl: string;
  /** `DefinitionRow`s that stand before these. */
  children?: ReactNode;
};

/** The end of a record: since when it is listed, where it is published, and where to object. */
export function SourceSection(props: SourceSectionProps) {
  const { listedSince, sources, notes = [] } = props;
  return (
    <Section title={null}>
      <h3 className="sr-only">{props.heading}</h3>
      <DefinitionList>
        {props.children}
        {listedSince !== null && (
          <DefinitionRow term="Listed since" note={listedSince.note ?? undefined}>
            {listedSince.date}
          </DefinitionRow>
        )}
        {sources.length > 0 && (
          <DefinitionRow term="Source">
            <SourceList sources={sources} />
          </DefinitionRow>
        )}
        {notes.length > 0 && (
          <DefinitionRow term="Notes">
            <ul className="text-note font-normal text-ink-2">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </DefinitionRow>
        )}
      </DefinitionList>
      <p className="mt-2 text-small max-wide:text-body">
        <ExternalLink url={props.reportUrl} icon={<Flag size={14} />}>
          Report an error
        </ExternalLink>
      </p>
    </Section>
  );
}

/** Links to documents, each with its date. */
export function SourceList({ sources }: Pick<SourceSectionProps, 'sources'>) {
  return (
    <ul className="font-normal">
      {sources.map((source) => (
        <li
          key={`${source.title} ${source.url}`}
          className="max-wide:flex max-wide:flex-wrap max-wide:items-center max-wide:gap-x-2"
        >
          <ExternalLink url={source.url}>{source.title}</ExternalLink>
          <div className="text-note text-ink-2">{source.date ?? 'date not known'}</div>
        </li>
      ))}
    </ul>
  );
}
