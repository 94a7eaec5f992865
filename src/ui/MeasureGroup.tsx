import type { ReactNode } from 'react';
import { LineSample, type LineWeight } from './LineSample';
import { MeasureColumns, MeasureHeading } from './MeasureList';
import { Sign, type SignProps } from './Sign';

type MeasureGroupProps = {
  /** The line that its rows have on the map. */
  weight: LineWeight;
  name: string;
  /** How many rows it adds to those above; null for the first group. */
  adds: number | null;
  children: ReactNode;
};

/** The rows of a `MeasureList` whose line on the map is the same. */
export function MeasureGroup({ weight, name, adds, children }: MeasureGroupProps) {
  return (
    <div>
      <MeasureHeading>
        <LineSample weight={weight} />
        <span>
          <span className="font-semibold text-ink-2">{name}</span>
          {adds !== null && ` adds ${adds}`}
        </span>
        {adds === null && <span className="ml-auto">km, nearest first</span>}
      </MeasureHeading>
      {children}
    </div>
  );
}

type MeasurePartProps = {
  /** Stands over the rows; null where the group has one part. */
  heading: (Pick<SignProps, 'hue' | 'mark'> & { name: string; code: string; count: number }) | null;
  shape: SignProps['shape'];
  children: ReactNode;
};

/** Some rows of a group, under a heading of their own. */
export function MeasurePart({ heading, shape, children }: MeasurePartProps) {
  return (
    <>
      {heading !== null && (
        <MeasureHeading>
          <Sign hue={heading.hue} mark={heading.mark} shape={shape} />
          <span className="text-small font-semibold text-ink">{heading.name}</span>
          <span className="text-code font-medium tracking-[0.03em]">{heading.code}</span>
          <span className="ml-auto text-small">{heading.count}</span>
        </MeasureHeading>
      )}
      <MeasureColumns>{children}</MeasureColumns>
    </>
  );
}
