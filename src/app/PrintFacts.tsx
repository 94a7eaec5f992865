import { useEffect } from 'react';
import type { LegendEntry } from '@/map/picture/caption-layout';
import { classNames } from '@/ui/class-names';
import { LineSample } from '@/ui/LineSample';
import { Sign } from '@/ui/Sign';
import { usePrinting } from '@/ui/use-printing';
import { pictureCaption } from './picture-caption';
import type { PageModel } from './use-page-model';

/** On paper only (src/styles/print.css): what is shown, the legend, edition, sources and the link. */
export function PrintFacts({ page }: { page: PageModel }) {
  useEffect(fitMapToPaper, []);
  const isPrinting = usePrinting();
  return isPrinting ? <Facts page={page} /> : null;
}

/** Made when it is needed: the link to here first writes what waits to be written. */
function Facts({ page }: { page: PageModel }) {
  const { loaded, comparison, view, model, navigation } = page;
  const index = comparison === null ? (loaded?.index ?? null) : comparison.later;
  if (index === null) return null;
  const link = navigation.linkToHere(index.edition.id);
  const { title, sentence, legend, source } = pictureCaption(index, view, model, link);
  const hasMap = view.mode === 'map' && view.page.kind !== 'about';
  return (
    <section
      aria-label="Edition and link"
      className={classNames('print-facts', !hasMap && 'is-first')}
    >
      <p className="text-count font-semibold">{title}</p>
      <p className="text-answer">{sentence}</p>
      {hasMap && (
        <ul>
          {legend.map((entry) => (
            <li key={entry.text} className="inline-flex items-center gap-1.5 pr-4 text-small">
              <PrintedSign {...entry} />
              {entry.text}
            </li>
          ))}
        </ul>
      )}
      <p className="text-small">{source}</p>
      <p className="text-small wrap-anywhere">{link}</p>
    </section>
  );
}

const lineWeights = { local: 'bold', standard: 'medium', premium: 'thin' } as const;

function PrintedSign({ sign }: LegendEntry) {
  if (sign.kind === 'line') return <LineSample weight={lineWeights[sign.sku]} />;
  if (sign.kind === 'sign') {
    return (
      <>
        <Sign hue={sign.sign.hue} mark={sign.sign.mark} shape="circle" />
        <span className="text-code text-ink-3">{sign.sign.code}</span>
      </>
    );
  }
  const isHollow = sign.kind === 'hollow';
  const shape = sign.kind === 'square' ? 'square' : 'circle';
  return <Sign hue={sign.hue} mark="none" shape={shape} fill={isHollow ? 'hollow' : 'solid'} />;
}

/** CSS pixels of a sheet: the width of A4 and Letter within their margins, half of their height. */
const paper = { width: 700, height: 560 };

/**
 * Leaflet draws for the size on the screen: on paper the map keeps that size and is scaled as a
 * whole, by what is noted here while the page is still on the screen.
 */
function fitMapToPaper(): (() => void) | undefined {
  const map = document.querySelector('.atlas-map');
  if (map === null) return undefined;
  const printed = matchMedia('print');
  const observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = map;
    if (printed.matches || width === 0 || height === 0) return;
    const { style } = document.documentElement;
    style.setProperty('--map-width', `${String(width)}px`);
    style.setProperty('--map-height', `${String(height)}px`);
    const scale = Math.min(paper.width / width, paper.height / height);
    style.setProperty('--map-scale', scale.toFixed(4));
  });
  observer.observe(map);
  return () => observer.disconnect();
}
