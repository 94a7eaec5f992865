import { describe, expect, it } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex } from '@/testing/sample-edition';
import { foundingAdvice } from './founding-advice';

describe('foundingAdvice', () => {
  it('keeps exchange and network service providers apart, as the document of 2015 does', () => {
    const advice = foundingAdvice(publishedIndex('2015-03-31'));
    expect(advice?.exchanges.map(({ name, url, today }) => [name, url !== null, today])).toEqual([
      ['Equinix Cloud Exchange', true, 'Equinix (Equinix Fabric)'],
      [
        'TeleCity CloudIX',
        true,
        'TelecityGroup was bought by Equinix (2016); parts went to Digital Realty',
      ],
    ]);
    expect(advice?.exchangePointers).toHaveLength(2);
    expect(advice?.networkPointers).toHaveLength(2);
    expect(advice?.otherPointers.map(({ topic }) => topic)).toEqual(['prerequisites', 'FAQ']);
    expect(advice?.advice).toHaveLength(4);
  });

  it('is nothing in editions without pointers', () => {
    expect(foundingAdvice(publishedIndex('2026-09-16'))).toBeNull();
    expect(foundingAdvice(sampleIndex())).toBeNull();
  });
});
