import type { ProviderCategory } from '@/domain/model';

/** A category in a word, and in a line what it means for somebody who wants a circuit. */
export const categoryWords: Record<ProviderCategory, { name: string; meaning: string }> = {
  exchange: {
    name: 'Exchange',
    meaning: 'Networks that meet it reach ExpressRoute through it; the circuit is ordered with it.',
  },
  network: {
    name: 'Network',
    meaning: 'Listed at peering locations: the circuit is ordered with it there.',
  },
  satellite: { name: 'Satellite', meaning: 'A satellite operator, for sites without fibre.' },
  'data-centre': {
    name: 'Data centre',
    meaning: 'Equipment in its buildings reaches ExpressRoute through an exchange there.',
  },
  'research-network': {
    name: 'Research network',
    meaning: 'Connects universities and research institutes.',
  },
  integrator: {
    name: 'System integrator',
    meaning: 'Designs and sets up the connection; it brings no line of its own.',
  },
  additional: {
    name: 'Additional',
    meaning:
      'Reaches some peering locations through an exchange, which the circuit is ordered with.',
  },
};
