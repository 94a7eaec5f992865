import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';

const looks = {
  note: { className: 'bg-subtle text-ink-2', Icon: Info },
  warning: { className: 'bg-warning-ground text-warning', Icon: Info },
  error: { className: 'bg-error-ground text-error', Icon: CircleAlert },
};

type NoticeProps = {
  kind: keyof typeof looks;
  children: ReactNode;
  /** Announced at once; only for what has just gone wrong. */
  isAlert?: boolean;
};

/** A boxed remark: a limit, a hint or a failure. */
export function Notice({ kind, children, isAlert = false }: NoticeProps) {
  const { className, Icon } = looks[kind];
  return (
    <div
      role={isAlert ? 'alert' : undefined}
      className={`flex gap-2 rounded-field px-2.5 py-2 text-small max-wide:text-body ${className}`}
    >
      <Icon size={16} className="shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
