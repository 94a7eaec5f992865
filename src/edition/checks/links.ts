import { isSecureUrl } from '@/domain/secure-url';

import type { Check, Finding } from './check';
import { visitStrings } from './strings';

/** Only https addresses can be links; the 2015 pointers are shown as text and may be http. */
export const checkLinks: Check = (edition) => {
  const findings: Finding[] = [];
  visitStrings(edition, (text, key, path) => {
    if (key !== 'url' && key !== 'todayUrl') return;
    if (isSecureUrl(text) || /pointers\.\d+\.url$/.test(path())) return;
    findings.push({ path: path(), message: `not an https address: ${text}` });
  });
  return findings;
};
