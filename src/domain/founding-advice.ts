import type { EditionIndex } from './edition-index';
import type { OtherConnectivity } from './model';
import { hasPointers } from './not-listed';

/** What a document says of exchange providers before any table by location existed (2015). */
export type FoundingAdvice = {
  exchanges: { name: string; url: string | null; today: string | null }[];
  exchangePointers: OtherConnectivity['pointers'];
  networkPointers: OtherConnectivity['pointers'];
  /** Prerequisites, FAQ: they hold for both kinds. */
  otherPointers: OtherConnectivity['pointers'];
  advice: string[];
};

/**
 * Exchange providers (EXP) and network service providers (NSP) apart, as the document of the date
 * keeps them; null where the edition has no pointers.
 */
export function foundingAdvice(index: EditionIndex): FoundingAdvice | null {
  const other = index.edition.otherConnectivity;
  if (other === null || !hasPointers(index)) return null;
  const exchanges = other.exchangeProviders.map(({ name }) => {
    const prefix = `${name}, today: `;
    return {
      name,
      url: other.pointers.find(({ topic }) => topic === name)?.url ?? null,
      today: other.advice.find((text) => text.startsWith(prefix))?.slice(prefix.length) ?? null,
    };
  });
  const names = new Set(exchanges.map(({ name }) => name));
  const pointers = other.pointers.filter(({ topic }) => !names.has(topic));
  const isExchange = ({ topic }: { topic: string }) => /\bEXP\b/.test(topic);
  const isNetwork = ({ topic }: { topic: string }) => /\bNSP\b/.test(topic);
  return {
    exchanges,
    exchangePointers: pointers.filter(isExchange),
    networkPointers: pointers.filter(isNetwork),
    otherPointers: pointers.filter((pointer) => !isExchange(pointer) && !isNetwork(pointer)),
    advice: other.advice.filter(
      (text) => !exchanges.some(({ name }) => text.startsWith(`${name}, today: `)),
    ),
  };
}
