import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { checkLinks } from './links';

test.each(['http://example.com/', 'javascript:alert(1)', 'https://exa mple.com/', '//example.com'])(
  '%s is no link',
  (url) => {
    const edition = singleEdition();
    expect(checkLinks(edition)).toEqual([]);
    for (const provider of edition.providers) provider.url = url;
    expect(checkLinks(edition).map((one) => one.path)).toEqual(['providers.0.url']);
  },
);

test('a pointer of 2015 may be http: it is shown, not linked', () => {
  const edition = singleEdition();
  edition.otherConnectivity = {
    exchangeProviders: [],
    satelliteOperators: [],
    additionalProviders: [],
    dataCentreProviders: [],
    researchNetworks: [],
    systemIntegrators: [],
    pointers: [{ topic: 'FAQ', url: 'http://example.com/', todayUrl: null }],
    advice: [],
  };
  expect(checkLinks(edition)).toEqual([]);
});
