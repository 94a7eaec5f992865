import { describe, expect, it, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import type { EditionIndex } from './edition-index';
import { reach } from './reach';
import { cellOf, lettersIn, reachMatrix } from './reach-matrix';

const index = sampleIndex();

function row(of: EditionIndex, id: string, changes: Parameters<typeof sampleView>[0] = {}) {
  const matrix = reachMatrix(of, sampleView(changes));
  const cells = matrix.rows.find(({ location }) => location.id === id)?.cells ?? [];
  return new Map(matrix.regions.map((region, position) => [region.id, cells[position]?.letter]));
}

describe('reachMatrix', () => {
  it('says the least SKU of the newest edition', () => {
    const amsterdam = row(publishedIndex('2026-09-16'), 'amsterdam');
    expect(amsterdam.get('westeurope')).toBe('L');
    expect(amsterdam.get('northeurope')).toBe('S');
    expect(amsterdam.get('eastus')).toBe('P');
    expect(amsterdam.size).toBe(57);
    const counts = [...amsterdam.values()].filter((letter) => letter === 'L' || letter === 'S');
    expect(counts).toHaveLength(19);
  });

  it('says what 2015 does not support', () => {
    const matrix = reachMatrix(publishedIndex('2015-03-31'), sampleView());
    expect(lettersIn(matrix)).toEqual(['S', '–']);
  });

  it('says not published where a geopolitical region is', () => {
    const of = sampleIndex({
      skus: ['standard'],
      azureRegions: [sampleRegion({ geopoliticalRegionId: null })],
      peeringLocations: [sampleLocation()],
    });
    expect([...row(of, 'amsterdam').values()]).toEqual(['?']);
  });

  it('promises nothing of what is announced, and says so', () => {
    const of = sampleIndex({
      azureRegions: [sampleRegion(), sampleRegion({ id: 'soon', announced: true })],
      peeringLocations: [sampleLocation(), sampleLocation({ id: 'oslo', announced: true })],
    });
    expect(row(of, 'amsterdam').get('soon')).toBe('+');
    expect([...row(of, 'oslo').values()]).toEqual(['+', '+']);
    expect(row(of, 'amsterdam').get(sampleRegion().id)).not.toBe('+');
  });

  it('holds what the filter leaves, of the one cloud, and marks what is inferred', () => {
    const view = sampleView({ filters: { geo: ['europe'] } });
    const matrix = reachMatrix(index, view);
    expect(matrix.rows.map(({ location }) => location.id)).toEqual([
      'amsterdam',
      'amsterdam2',
      'copenhagen',
    ]);
    expect(matrix.regions.map(({ id }) => id)).toEqual([
      'denmarkeast',
      'northeurope',
      'westeurope',
    ]);
    expect(matrix.rows[0]?.cells[0]).toEqual({ letter: 'S', isInferred: true });
    expect(matrix.rows[2]?.cells[0]).toEqual({ letter: 'L', isInferred: false });
  });

  it('parts the geopolitical regions', () => {
    const { startsGroup, rowStartsGroup, regions } = reachMatrix(index, sampleView());
    const ids = regions.map(({ geopoliticalRegionId }) => geopoliticalRegionId);
    expect(startsGroup.filter(Boolean)).toHaveLength(new Set(ids).size - 1);
    expect(startsGroup[0]).toBe(false);
    expect(rowStartsGroup.filter(Boolean)).toHaveLength(2);
  });

  it('gives the same rows again while the columns stay, and new ones when they change', () => {
    const before = reachMatrix(index, sampleView());
    const direct = reachMatrix(index, sampleView({ filters: { direct: true } }));
    expect(direct.rows.length).toBeLessThan(before.rows.length);
    expect(direct.rows.every((one) => before.rows.includes(one))).toBe(true);
    const europe = reachMatrix(index, sampleView({ filters: { geo: ['europe'] } }));
    expect(europe.rows[0]?.cells).toHaveLength(europe.regions.length);
  });
});

test('no letter contradicts the reach it stands for', () => {
  const of = publishedIndex('2026-09-16');
  for (const location of of.edition.peeringLocations) {
    for (const region of of.edition.azureRegions) {
      const answer = reach(of.edition, location, region);
      const { letter } = cellOf(answer);
      expect(letter === 'L').toBe(answer.bySku.local === 'yes');
      expect(letter === '–').toBe(answer.kind === 'unreachable');
      expect(letter === '?').toBe(answer.kind === 'unknown');
    }
  }
});
