import { formatCount } from '@/domain/format';
import { Notice } from '@/ui/Notice';

/** Says how many records of a data file could not be read; nothing where all could. */
export function SkippedRows({ count, file }: { count: number; file: string }) {
  if (count === 0) return null;
  return (
    <Notice kind="warning">
      {formatCount(count)} {count === 1 ? 'record' : 'records'} of {file} could not be read and{' '}
      {count === 1 ? 'is' : 'are'} left out.
    </Notice>
  );
}
