import type { Check } from './check';
import { stringsOf } from './strings';

const markup = /[<>`|]|\*|\]\(|&(?:amp|lt|gt|nbsp|quot|apos|check|cross|#\d+);/i;

/** No string holds Markdown or HTML; addresses may hold any sign that an address may. */
export const checkMarkup: Check = (edition) =>
  stringsOf(edition)
    .filter(({ key, text }) => !/url$/i.test(key) && markup.test(text))
    .map(({ path, text }) => ({ path, message: `markup in "${text}"` }));
