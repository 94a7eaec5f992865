import type { ReactNode } from 'react';

type SectionProps = {
  /** null for a section whose rows name themselves. */
  title: string | null;
  /** Beside the title: a count. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A part of a panel, split from the one before by a line; its title is a heading of level 3. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className="border-t border-line px-4 py-3">
      {title !== null && (
        <div className="mb-1.5 flex items-baseline gap-2">
          <h3 className="text-small font-semibold max-wide:text-body">{title}</h3>
          {aside !== undefined && <span className="text-small text-ink-3">{aside}</span>}
        </div>
      )}
      {children}
    </section>
  );
}
