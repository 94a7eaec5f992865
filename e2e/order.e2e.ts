import { expect, open, test } from './fixtures';

test('a provider to order from is named with what speaks against its name', async ({ page }) => {
  await open(page, '/locations/queretaro-mexico/');
  const details = page.getByRole('region', { name: 'Queretaro (Mexico) details' });
  const provider = details.getByRole('combobox', { name: 'Provider' });
  await provider.selectOption('Flo Networks');
  await expect(details.getByText(/^See also Neutrona Networks and Transtelco: /)).toBeVisible();
  await open(page, '/locations/doha/');
  const doha = page.getByRole('region', { name: 'Doha details' });
  await doha.getByRole('combobox', { name: 'Provider' }).selectOption('Vodafone Qatar');
  await expect(doha.getByText(/^See also Vodafone: /)).toBeVisible();
  await open(page, '/locations/queretaro-mexico/');
  await provider.selectOption('Megaport');
  await expect(details.getByText('See also')).toHaveCount(0);
  await expect(details.getByRole('button', { name: 'Copy Provider' })).toBeVisible();
});
