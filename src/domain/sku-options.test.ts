import { describe, expect, it } from 'vitest';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleEdition } from '@/testing/sample-edition';
import { skuOptions } from './sku-options';

const rest = { inferredCounts: { local: 0, standard: 0, premium: 0 }, isAnnounced: false };

describe('skuOptions', () => {
  it('gives each SKU its count, out of how many', () => {
    const counts = { local: 1, standard: 1019, premium: 1057 };
    const options = skuOptions(sampleEdition(), { total: 1057, counts, ...rest });
    expect(
      options.map(({ value, label, line, figure, note }) => [value, label, line, figure, note]),
    ).toEqual([
      ['local', 'Local', 'bold', '1', 'of 1,057'],
      ['standard', 'Standard', 'medium', '1,019', 'of 1,057'],
      ['premium', 'Premium', 'thin', '1,057', 'of 1,057'],
    ]);
    expect(options.every(({ isDisabled, reason }) => !isDisabled && reason === undefined)).toBe(
      true,
    );
  });

  it('disables a SKU that the edition does not publish, and says why', () => {
    const edition = sampleEdition({ id: '2015-03-31', skus: ['standard'] });
    const counts = { local: null, standard: 6, premium: null };
    const options = skuOptions(edition, { total: 15, counts, ...rest });
    expect(options.map(({ isDisabled }) => isDisabled)).toEqual([true, false, true]);
    expect(options[0]).toMatchObject({ figure: null, note: 'not published' });
    expect(options[0]?.reason).toContain('edition 2015-03-31');
    expect(options[1]?.reason).toBeUndefined();
  });

  it('tells what 2015 rules out from what it does not mention', () => {
    const counts = { local: null, standard: 6, premium: null };
    for (const id of ['2015-03-31', '2015-06-25']) {
      const { edition } = publishedIndex(id);
      const [local, , premium] = skuOptions(edition, { total: 15, counts, ...rest });
      expect(premium?.note).toBe('not supported');
      expect(premium?.reason).toContain('across geopolitical regions is not supported');
      expect(local?.note).toBe('not published');
      expect(local?.reason).toBe(`edition ${id}: its tables name no Local Azure region`);
    }
  });

  it('gives a reason that speaks of Local wherever Local alone is missing', () => {
    const counts = { local: null, standard: 6, premium: 15 };
    for (const { id, skus } of publishedCatalogue().editions) {
      const [local] = skuOptions(publishedIndex(id).edition, { total: 15, counts, ...rest });
      if (!skus.includes('local')) expect(local?.reason).toContain('Local');
    }
  });

  it('leaves a SKU on offer whose count alone is not published', () => {
    const counts = { local: 0, standard: null, premium: 57 };
    const [local, standard] = skuOptions(sampleEdition(), { total: 57, counts, ...rest });
    expect(local).toMatchObject({ figure: '0', isDisabled: false });
    expect(standard).toMatchObject({ figure: null, note: 'not published', isDisabled: false });
  });
});
