import { editionAge } from '@/domain/edition-age';
import { ExternalLink } from '@/ui/ExternalLink';
import { useToday } from './use-today';

/** The page that holds the tables today. */
const todaysPage =
  'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers';

/** Beside the newest edition, how old it is; past 90 days with the way to the page of today. */
export function EditionAge({ editionId }: { editionId: string }) {
  const today = useToday();
  const age = today === null ? null : editionAge(editionId, today);
  if (age === null) return null;
  if (!age.isOld) return <span className="text-note whitespace-nowrap">· {age.text}</span>;
  return (
    <span className="basis-full text-note text-warning">
      This edition is {age.text}; check{' '}
      <ExternalLink url={todaysPage} isInText>
        today’s page
      </ExternalLink>
    </span>
  );
}
