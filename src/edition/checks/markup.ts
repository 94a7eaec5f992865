import type { Check, Finding } from './check';
import { visitStrings } from './strings';

const markup = /[<>`|*]|\]\(|&(?:amp|lt|gt|nbsp|quot|apos|check|cross|#\d+);/i;

/** No string holds Markdown or HTML; addresses may hold any sign that an address may. */
export const checkMarkup: Check = (edition) => {
  const findings: Finding[] = [];
  visitStrings(edition, (text, key, path) => {
    if (key === 'url' || key === 'todayUrl' || !markup.test(text)) return;
    findings.push({ path: path(), message: `markup in "${text}"` });
  });
  return findings;
};
