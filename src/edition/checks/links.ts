import type { Check } from './check';
import { stringsOf } from './strings';

/** Only https addresses can be links; the 2015 pointers are shown as text and may be http. */
export const checkLinks: Check = (edition) =>
  stringsOf(edition)
    .filter(({ key, path }) => /^(?:url|todayUrl)$/.test(key) && !/pointers\.\d+\.url$/.test(path))
    .filter(({ text }) => !/^https:\/\/[^\s<>"'`]+$/.test(text))
    .map(({ path, text }) => ({ path, message: `not an https address: ${text}` }));
