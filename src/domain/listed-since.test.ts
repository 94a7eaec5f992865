import { describe, expect, it } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { sampleCatalogue } from '@/testing/sample-edition';
import { listedSince, listedSinceWords } from './listed-since';

describe('listedSince', () => {
  it('is the oldest edition that lists the thing, in whatever order they are named', () => {
    const catalogue = sampleCatalogue({
      providers: [
        { id: 'a', name: 'A', cloud: null, editions: ['2026-09-16', '2015-03-31'] },
        { id: 'b', name: 'B', cloud: null, editions: ['2026-09-16'] },
        { id: 'c', name: 'C', cloud: null, editions: [] },
      ],
    });
    expect(listedSince(catalogue, 'provider', 'a')).toEqual({
      edition: '2015-03-31',
      isFirstEdition: true,
    });
    expect(listedSince(catalogue, 'provider', 'b')).toEqual({
      edition: '2026-09-16',
      isFirstEdition: false,
    });
    expect(listedSince(catalogue, 'provider', 'c')).toBeNull();
    expect(listedSince(catalogue, 'location', 'a')).toBeNull();
  });

  it('remarks in words that the first edition may not be the first time', () => {
    const catalogue = publishedCatalogue();
    expect(listedSinceWords(catalogue, 'location', 'chicago')).toEqual({
      date: '2015-03-31',
      note: 'First edition',
    });
    expect(listedSinceWords(catalogue, 'location', 'omaha')?.note).toBeNull();
    expect(listedSinceWords(catalogue, 'location', 'atlantis')).toBeNull();
  });

  it('knows the founding locations and the newest ones', () => {
    const catalogue = publishedCatalogue();
    expect(listedSince(catalogue, 'location', 'chicago')).toEqual({
      edition: '2015-03-31',
      isFirstEdition: true,
    });
    expect(listedSince(catalogue, 'location', 'omaha')?.edition).toBe('2026-09-16');
    expect(listedSince(catalogue, 'location', 'hong-kong')?.isFirstEdition).toBe(true);
    expect(listedSince(catalogue, 'region', 'westeurope')?.isFirstEdition).toBe(true);
  });
});
