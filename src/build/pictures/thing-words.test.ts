import { expect, test } from 'vitest';
import { categoryWords } from '@/features/provider-details/provider-categories';
import { publishedIndex } from '@/testing/published-edition';
import { providerWords } from './thing-words';

test('a provider has the categories that its page names', () => {
  const index = publishedIndex('2026-09-16');
  for (const provider of index.edition.providers) {
    const names = provider.categories.map((category) => categoryWords[category].name);
    const facts = providerWords(index, provider).facts.filter((fact) => fact.startsWith('Categor'));
    expect(facts.join(' ').replace(/^[^:]*: /, '')).toBe(names.join(', '));
  }
});
