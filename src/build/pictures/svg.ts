import { escapeMarkup } from '@/domain/escape-markup';

/** Attribute values and text of SVG are built here alone, so that nothing from data is markup. */
export function escapeText(text: string): string {
  // Path data is long and plain: one look is enough.
  if (!special.test(text)) return text;
  return escapeMarkup(text.replaceAll(notAllowed, ' '));
}

/** All that is escaped or taken out, and some that is neither. */
const special = /[^ -~]|[&<>"']/;

/** Control characters and lone surrogates, which no XML may hold. */
// oxlint-disable-next-line no-control-regex -- these are the ones to take out
const notAllowed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

type Attributes = Record<string, string | number>;

/** An element with escaped attributes around ready-made content. */
export function element(tag: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? short(value) : escapeText(value)}"`,
    )
    .join('');
  return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}

/** Hundredths of a pixel are enough. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
