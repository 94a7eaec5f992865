import { useId } from 'react';
import { codeBeside } from '@/domain/code-beside';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { GeopoliticalRegion } from '@/domain/model';
import { classNames } from '@/ui/class-names';
import { coveringInput } from '@/ui/covering-input';
import { rowGround } from '@/ui/row-ground';
import { Sign } from '@/ui/Sign';
import { useAtOnce } from '@/ui/use-at-once';
import { isShown } from './shown-regions';

type LegendRowProps = {
  region: GeopoliticalRegion;
  count: number;
  shown: readonly string[] | null;
  onToggle: (id: string) => void;
  onOnly: (id: string) => void;
  onHighlight: ((id: string | null) => void) | undefined;
};

/**
 * One geopolitical region: its sign, which is the check mark too, code, name and count, in whose place
 * "only" is shown. Both by colour (see rowGround), but where forced colours know no transparent text.
 */
export function LegendRow(props: LegendRowProps) {
  const { region, count, onHighlight } = props;
  const id = useId();
  const [isOn, choose] = useAtOnce(isShown(props.shown, region.id), () =>
    props.onToggle(region.id),
  );
  const sign = geopoliticalSign(region.id);
  return (
    <div
      onMouseEnter={() => onHighlight?.(region.id)}
      onMouseLeave={() => onHighlight?.(null)}
      onFocus={() => onHighlight?.(region.id)}
      onBlur={() => onHighlight?.(null)}
      className={`group relative flex items-center rounded-check ${rowGround}`}
    >
      <label className="relative flex min-h-6 min-w-0 flex-1 cursor-pointer items-center gap-1.5 rounded-check py-0.5 text-small has-focus-visible:outline-[2.5px] has-focus-visible:outline-link max-wide:min-h-11 max-wide:text-phone">
        <input
          type="checkbox"
          className={coveringInput}
          checked={isOn}
          onChange={({ target }) => choose(target.checked)}
          aria-labelledby={`${id}name`}
          aria-describedby={`${id}count`}
        />
        <Sign {...sign} shape="circle" fill={isOn ? 'solid' : 'off'} />
        <span
          aria-hidden="true"
          className="w-6.5 shrink-0 text-code font-medium tracking-[0.03em] text-ink-3"
        >
          {codeBeside(region.name, sign)}
        </span>
        <span
          id={`${id}name`}
          className={classNames('min-w-0 flex-1 wrap-break-word', !isOn && 'text-ink-3')}
        >
          {region.name}
        </span>
        <span
          id={`${id}count`}
          className="min-w-6.5 shrink-0 text-end text-note text-ink-3 max-wide:min-w-13 group-focus-within:text-transparent group-hover:text-transparent forced-colors:group-focus-within:invisible forced-colors:group-hover:invisible"
        >
          {count}
          <span className="sr-only"> peering locations</span>
        </span>
      </label>
      <button
        type="button"
        aria-label={`Only ${region.name}`}
        onClick={() => props.onOnly(region.id)}
        className="absolute right-0 min-w-6.5 rounded-check text-end text-note text-transparent group-focus-within:text-link group-hover:text-link hover:underline forced-colors:opacity-0 forced-colors:group-focus-within:opacity-100 forced-colors:group-hover:opacity-100 max-wide:min-h-11 max-wide:min-w-13 max-wide:text-body"
      >
        only
      </button>
    </div>
  );
}
