/** A page of Microsoft's documentation that states a rule; `date` is the document's own. */
export type Guidance = { title: string; url: string; date: string };

const base = 'https://learn.microsoft.com/azure/expressroute/';

/** Where the rules that hold whatever the edition are stated, with the date that was read. */
export const guidance = {
  locationsAndProviders: {
    title: 'ExpressRoute locations and providers',
    url: `${base}expressroute-locations-providers`,
    date: '2026-09-16',
  },
  locationsByProvider: {
    title: 'ExpressRoute locations by provider',
    url: `${base}expressroute-locations`,
    date: '2026-09-16',
  },
  direct: {
    title: 'About ExpressRoute Direct',
    url: `${base}expressroute-erdirect-about`,
    date: '2026-03-02',
  },
  faq: { title: 'ExpressRoute FAQ', url: `${base}expressroute-faqs`, date: '2025-01-10' },
  resiliency: {
    title: 'Architecture for resiliency',
    url: `${base}design-architecture-for-resiliency`,
    date: '2024-07-16',
  },
  metro: { title: 'ExpressRoute Metro', url: `${base}metro`, date: '2026-05-10' },
} as const satisfies Record<string, Guidance>;

/** What comes next in every edition; the pages of today, each kept up to date at its address. */
export const nextSteps: readonly { title: string; url: string }[] = [
  { title: 'Prerequisites', url: `${base}expressroute-prerequisites` },
  { title: 'FAQ', url: `${base}expressroute-faqs` },
  { title: 'Configure a circuit', url: `${base}expressroute-workflows` },
];
