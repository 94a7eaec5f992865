import type { EditionIndex } from '@/domain/edition-index';
import { type Guidance, guidance } from '@/domain/guidance';

/** The first edition whose document closes new standard-resiliency circuits beside Metro sites. */
const firstEdition = '2026-09-16';

/** What applies wherever a Metro site covers the location; null in editions before the notice. */
export function closureNotice({ edition }: EditionIndex): {
  text: string;
  source: Guidance;
} | null {
  if (edition.id < firstEdition) return null;
  return {
    text: 'Since 2026-09 new circuits of standard resiliency are closed for some locations and providers where a Metro site exists; which ones is not published. A Metro circuit costs the same.',
    source: guidance.locationsAndProviders,
  };
}
