import { describe, expect, test } from 'vitest';
import type { EditionCatalogue } from '@/domain/model';
import { pagesOf, renderPage } from './pages';

const catalogue: EditionCatalogue = {
  schemaVersion: '1.0',
  editions: [],
  peeringLocations: [
    { id: 'amsterdam', name: 'Amsterdam', cloud: 'commercial', editions: ['2015-03-31'] },
  ],
  azureRegions: [
    { id: 'westeurope', name: 'West Europe', cloud: 'commercial', editions: ['2015-03-31'] },
  ],
  providers: [{ id: 'equinix', name: 'Equinix', cloud: null, editions: ['2015-03-31'] }],
  aliases: { geopoliticalRegions: {}, providers: {} },
};

describe('pages', () => {
  test('there is one for each location, region and provider of any edition', () => {
    expect(pagesOf(catalogue).map((page) => page.path)).toEqual([
      'about/',
      'changes/',
      'providers/equinix/',
      'locations/amsterdam/',
      'regions/westeurope/',
    ]);
  });

  test('hostile names stay text', () => {
    const html = renderPage('<title>x</title><meta name="description" content="y" />', {
      path: 'a/',
      title: '</title><script>',
      description: '" onload="$&',
    });
    expect(html).toBe(
      '<title>&lt;/title&gt;&lt;script&gt; · ExpressRoute Atlas</title><meta name="description" content="&quot; onload=&quot;$&amp;" />',
    );
  });
});
