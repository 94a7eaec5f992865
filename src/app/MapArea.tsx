import { type ReactNode, type RefObject, useCallback, useContext, useRef, useState } from 'react';
import { AtlasMap } from '@/map/AtlasMap';
import type { MapControls, MapInsets, PointKey } from '@/map/map-types';
import { useTheme } from '@/state/theme';
import { classNames } from '@/ui/class-names';
import { pageOf } from './page-of';
import { PrerenderedMap } from './prerendered-map';
import { useCards } from './use-cards';
import { useHydrated } from './use-hydrated';
import { useMediaQuery } from './use-media-query';
import type { PageModel } from './use-page-model';

type MapAreaProps = {
  page: PageModel;
  insets: MapInsets;
  onInView: (ids: ReadonlySet<string>) => void;
  controls: RefObject<MapControls | null>;
  /** True where nothing covers the map on a narrow screen either. */
  isEmbed?: boolean;
  /** Cards that float on the map of a wide screen. */
  topLeft: ReactNode;
  topRight: ReactNode;
  bottomRight: ReactNode;
};

/** The map with what floats on it. */
export function MapArea(props: MapAreaProps) {
  const { page, insets, onInView, controls, topLeft, topRight, bottomRight } = props;
  const isEmbed = props.isEmbed === true;
  const { theme } = useTheme();
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)', false);
  const { model, mapMove, highlight, navigation } = page;

  const activate = (key: PointKey) => {
    mapMove.keepMap();
    if (key === model.selectedKey)
      return navigation.open({ kind: 'world' }, { keepPosition: true });
    const isGone = model.points.some((point) => point.key === key && point.change === 'removed');
    const edition = isGone ? page.comparison?.older?.edition.id : undefined;
    return navigation.open(pageOf(key), {
      keepPosition: true,
      ...(edition !== undefined && { edition }),
    });
  };
  const clear = () => {
    if (model.selectedKey === null) return;
    mapMove.keepMap();
    navigation.open({ kind: 'world' }, { keepPosition: true });
  };

  const frame = useRef<HTMLDivElement>(null);
  const cards = useCards(frame);
  const isHydrated = useHydrated();
  const prerendered = useContext(PrerenderedMap);
  const [isPainted, setPainted] = useState(false);
  const onPainted = useCallback(() => setPainted(true), []);
  const isCovered = prerendered !== null && !isPainted;
  const standing = useCallback(
    () => frame.current?.querySelector<SVGSVGElement>('.static-map > svg') ?? null,
    [],
  );

  return (
    <div ref={frame} className="relative h-full w-full overflow-hidden bg-water">
      {isCovered && (
        <div
          className={classNames('static-map', isEmbed && 'is-embed')}
          role="region"
          aria-label="World map"
          // Rendered by React at build time; in the browser it is kept as it stands.
          dangerouslySetInnerHTML={{ __html: prerendered }}
          suppressHydrationWarning
        />
      )}
      {isHydrated && (
        <AtlasMap
          points={model.points}
          selectedKey={model.selectedKey}
          highlightedKeys={highlight.keys}
          arcs={model.arcs}
          arcsOf={page.arcsOf}
          metroSites={model.metroSites}
          theme={theme}
          reducedMotion={reducedMotion}
          insets={insets}
          cards={cards}
          move={mapMove.move}
          controlsRef={controls}
          onActivate={activate}
          onClear={clear}
          onHighlight={highlight.highlightKey}
          onMove={(at) => navigation.update({ at })}
          onInView={onInView}
          standing={standing}
          isCovered={isCovered}
          onPainted={onPainted}
        />
      )}
      <div
        data-facts
        className={classNames(
          'pointer-events-none absolute inset-3 z-700',
          !isEmbed && 'max-wide:hidden',
        )}
      >
        <div data-card className="pointer-events-auto absolute top-0 right-0">
          {topRight}
        </div>
        <div
          data-card
          className="pointer-events-auto absolute top-0 left-0 max-w-[calc(100%-4rem)]"
        >
          {topLeft}
        </div>
        <div data-card className="pointer-events-auto absolute right-0 bottom-0">
          {bottomRight}
        </div>
      </div>
    </div>
  );
}
