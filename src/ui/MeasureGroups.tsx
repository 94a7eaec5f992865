import { Fragment, type ReactNode } from 'react';
import { LineSample, type LineWeight } from './LineSample';
import { MeasureColumns, MeasureHeading } from './MeasureList';
import { Sign, type SignProps } from './Sign';

type Group<Row> = {
  key: string;
  /** The line that its rows have on the map. */
  weight: LineWeight;
  name: string;
  /** How many rows it adds to those above; null for the first group. */
  adds: number | null;
  parts: readonly Part<Row>[];
};

type Part<Row> = {
  key: string;
  /** Stands over the rows; null where the group has one part. */
  heading: (Pick<SignProps, 'hue' | 'mark'> & { name: string; code: string }) | null;
  rows: readonly Row[];
};

type MeasureGroupsProps<Row> = {
  groups: readonly Group<Row>[];
  shape: SignProps['shape'];
  /** Draws a row; it has a key. */
  children: (row: Row) => ReactNode;
};

/** The rows of a `MeasureList` under headings: by their line on the map, and those in parts. */
export function MeasureGroups<Row>({ groups, shape, children }: MeasureGroupsProps<Row>) {
  return groups.map(({ key, weight, name, adds, parts }) => (
    <div key={key}>
      <MeasureHeading>
        <LineSample weight={weight} />
        <span>
          <span className="font-semibold text-ink-2">{name}</span>
          {adds !== null && ` adds ${adds}`}
        </span>
        {adds === null && <span className="ml-auto">km, nearest first</span>}
      </MeasureHeading>
      {parts.map((part) => (
        <Fragment key={part.key}>
          {part.heading !== null && (
            <MeasureHeading>
              <Sign hue={part.heading.hue} mark={part.heading.mark} shape={shape} />
              <span className="text-small font-semibold text-ink">{part.heading.name}</span>
              <span className="text-code font-medium tracking-[0.03em]">{part.heading.code}</span>
              <span className="ml-auto text-small">{part.rows.length}</span>
            </MeasureHeading>
          )}
          <MeasureColumns>{part.rows.map(children)}</MeasureColumns>
        </Fragment>
      ))}
    </div>
  ));
}
