import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { checkReferences } from './references';

test.each(['geopoliticalRegions', 'azureRegions', 'providers'] as const)(
  'a location may only name %s of its edition',
  (list) => {
    expect(checkReferences(singleEdition())).toEqual([]);
    const paths = checkReferences({ ...singleEdition(), [list]: [] }).map((one) => one.path);
    expect(paths).toContain('peeringLocations.amsterdam');
  },
);

test('other connectivity may only name locations and providers of its edition', () => {
  const edition = singleEdition();
  edition.otherConnectivity = {
    exchangeProviders: [{ name: 'Equinix', url: null, providerId: 'equinix' }],
    satelliteOperators: [{ name: 'SES', url: null, providerId: 'ses' }],
    additionalProviders: [{ locationId: 'slough', place: 'Slough', exchanges: [], providers: [] }],
    dataCentreProviders: [],
    researchNetworks: [],
    systemIntegrators: [],
    pointers: [],
    advice: [],
  };
  const messages = checkReferences(edition).map((one) => one.message);
  expect(messages).toEqual(['"ses" is not known', '"slough" is not known']);
});
