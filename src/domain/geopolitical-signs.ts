/** How a geopolitical region is told apart: hue, inner mark and code (design notes, "The map"). */
export type Hue = 'blue' | 'red' | 'green' | 'purple' | 'ochre' | 'pink';
export type InnerMark = 'none' | 'dot' | 'bar';
export type GeopoliticalSign = { hue: Hue; mark: InnerMark; code: string };

const signs = new Map<string, GeopoliticalSign>([
  ['north-america', { hue: 'blue', mark: 'none', code: 'NA' }],
  ['us', { hue: 'blue', mark: 'none', code: 'US' }],
  ['south-america', { hue: 'ochre', mark: 'none', code: 'SA' }],
  ['europe', { hue: 'purple', mark: 'none', code: 'EU' }],
  ['south-africa', { hue: 'pink', mark: 'none', code: 'ZA' }],
  ['asia', { hue: 'green', mark: 'none', code: 'AS' }],
  ['india', { hue: 'blue', mark: 'dot', code: 'IN' }],
  ['israel', { hue: 'pink', mark: 'dot', code: 'IL' }],
  ['japan', { hue: 'red', mark: 'none', code: 'JP' }],
  ['south-korea', { hue: 'ochre', mark: 'dot', code: 'KR' }],
  ['qatar', { hue: 'red', mark: 'dot', code: 'QA' }],
  ['uae', { hue: 'green', mark: 'dot', code: 'AE' }],
  ['australia-government', { hue: 'ochre', mark: 'bar', code: 'AUG' }],
  ['oceania', { hue: 'purple', mark: 'dot', code: 'OC' }],
  ['australia', { hue: 'purple', mark: 'dot', code: 'AU' }],
  ['us-government-cloud', { hue: 'pink', mark: 'bar', code: 'USG' }],
  ['china', { hue: 'blue', mark: 'bar', code: 'CN' }],
  ['china-east', { hue: 'blue', mark: 'bar', code: 'CNE' }],
  ['china-north', { hue: 'purple', mark: 'bar', code: 'CNN' }],
  ['germany', { hue: 'green', mark: 'bar', code: 'DE' }],
]);

/** The spare slot: a geopolitical region of a later edition, or one that is not published. */
const spare: GeopoliticalSign = { hue: 'red', mark: 'bar', code: '–' };

/** The sign of a geopolitical region id; an unknown id or null gets the spare one. */
export function geopoliticalSign(id: string | null): GeopoliticalSign {
  return (id === null ? undefined : signs.get(id)) ?? spare;
}

/** Geopolitical regions in the order of the legend; ids that are not known come last. */
export function compareGeopoliticalRegions(a: { id: string }, b: { id: string }): number {
  return rank(a.id) - rank(b.id) || a.id.localeCompare(b.id);
}

const order = new Map([...signs.keys()].map((id, position) => [id, position]));

function rank(id: string): number {
  return order.get(id) ?? order.size;
}
