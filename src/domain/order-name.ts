import type { PeeringLocation } from './model';
import { slug } from './slug';

/**
 * The name under which a peering location is ordered: the canonical one, of which its id is made,
 * and not the display name that the page by location may have (Hong Kong, shown as Hong Kong SAR).
 * Source: names for creating a circuit, Azure CLI and Terraform documents. Where no published name
 * makes the id, the name that is shown.
 */
export function orderName({ id, cloud, name, publishedAs }: PeeringLocation): string {
  const makesId = (text: string) => [slug(text), `${cloud}-${slug(text)}`].includes(id);
  return [name, ...publishedAs].find(makesId) ?? name;
}
