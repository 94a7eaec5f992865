/** A complete https address without blanks, quotes and markup; the published schema has it too. */
export const secureUrlPattern = /^https:\/\/[^\s<>"'`/?#]+(?:[/?#][^\s<>"'`]*)?$/;

/** Whether an address may be rendered as a link: import, data rules and decoding all ask here. */
export function isSecureUrl(url: string): boolean {
  return secureUrlPattern.test(url);
}
