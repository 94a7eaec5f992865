import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { reach } from '@/domain/reach';
import { textOf } from '@/testing/markup-text';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { ReachCell } from './cells';

const rules = { skus: ['local', 'standard', 'premium'] } as const;
const inferred = { certainty: 'inferred', basis: 'geography' } as const;
const luxembourg = sampleLocation({ name: 'Luxembourg', geopoliticalBasis: inferred });
const eastUs = sampleRegion({ name: 'East US', geopoliticalRegionId: 'north-america' });

function cell(location = sampleLocation(), region = sampleRegion()): string {
  return textOf(renderToStaticMarkup(<ReachCell reach={reach(rules, location, region)} />));
}

test('the least SKU is marked where an inferred assignment decides it', () => {
  expect(cell(luxembourg)).toBe('Standard inferred');
  expect(cell(luxembourg, eastUs)).toBe('Premium inferred');
  expect(cell(sampleLocation(), eastUs)).toBe('Premium');
  expect(cell({ ...luxembourg, localRegionIds: ['westeurope'] })).toBe('Local');
});
