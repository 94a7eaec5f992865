import { GrowthChart } from './GrowthChart';
import { NewSince, type NewSinceProps } from './NewSince';

type TimeToolsProps = Pick<NewSinceProps, 'catalogue' | 'editionId' | 'cloud'> & {
  newSince: string | null;
  /** Without it there are no marks to switch. */
  onNewSince: ((edition: string | null) => void) | null;
};

/** What the foot of the panel shows of time when asked: growth, and marks on what is new. */
export function TimeTools({ onNewSince, ...props }: TimeToolsProps) {
  return (
    <>
      <GrowthChart editions={props.catalogue.editions} current={props.editionId} />
      {onNewSince !== null && <NewSince {...props} onNewSince={onNewSince} />}
    </>
  );
}
