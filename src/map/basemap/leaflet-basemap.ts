import {
  DomUtil,
  Layer,
  type LeafletEventHandlerFn,
  type LeafletEventHandlerFnMap,
  type Map,
  type ZoomAnimEvent,
} from 'leaflet';

import { type BasemapLink, openBasemapLink } from './basemap-link';
import type { BasemapAnswer, BasemapRequest, Picture } from './basemap-messages';
import { frameAt, hasRoom, type MapView } from './frame';
import { placeOf, viewOf } from './leaflet-place';
import type { BasemapProblem } from './load-shapes';
import { createOutline, smallWorld } from './outline-element';
import { PlacedCanvas, type PlacedElement } from './placed-canvas';
import type { Colours, PictureFrame } from './shapes';

export type LeafletBasemapOptions = {
  /** Folder of the base-map files, ending in a slash. */
  baseUrl: string;
  /** The `d` of the coarse land outline, shown until the first picture; null where not at hand. */
  outline: string | null;
  /** Colours of the theme; reading them makes the browser work out all styles, so it is done once per theme. */
  readColours: () => Colours;
  onIdleChange: (isIdle: boolean) => void;
  onProblem: (problem: BasemapProblem) => void;
};

type PaintRequest = Extract<BasemapRequest, { kind: 'paint' }>;

/**
 * The base map as one canvas a little larger than the map, painted elsewhere: while the map moves
 * only the canvas's transform changes; a new picture and its place are swapped in together.
 */
export class LeafletBasemap extends Layer {
  readonly #settings: LeafletBasemapOptions;
  readonly #container = document.createElement('div');
  readonly #backdrop = new PlacedCanvas();
  readonly #picture = new PlacedCanvas();
  readonly #outline: PlacedElement | null;
  #map: Map | null = null;
  #link: BasemapLink | null = null;
  #sent: PaintRequest | null = null;
  #next: Omit<PaintRequest, 'id'> | null = null;
  #isWaiting = false;
  #isComplete = false;
  #isMoving = false;
  #isAnimating = false;
  #held: (() => void) | null = null;
  #isIdle = false;
  #colours: Colours | null = null;

  constructor(settings: LeafletBasemapOptions) {
    super();
    this.#settings = settings;
    this.#outline = settings.outline === null ? null : createOutline(settings.outline);
    if (this.#outline !== null) this.#container.append(this.#outline.element);
    this.#container.append(this.#backdrop.element, this.#picture.element);
  }

  override onAdd(map: Map): this {
    this.#map = map;
    map.getPane('tilePane')?.append(this.#container);
    this.#link = openBasemapLink(
      this.#settings.baseUrl,
      (answer) => this.#receive(answer),
      () => this.#restart(),
    );
    this.#follow();
    this.#ask(viewOf(map), true);
    return this;
  }

  override onRemove(): this {
    this.#link?.close();
    this.#link = null;
    this.#map = null;
    this.#container.remove();
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events: LeafletEventHandlerFnMap = {
      viewreset: () => this.#follow(),
      resize: () => this.#askHere(true),
      movestart: () => this.#setMoving(true),
      move: () => this.#moved(),
      zoom: () => this.#zoomed(),
      zoomanim: (event: ZoomAnimEvent) => this.#animate(event),
      zoomend: () => this.#endAnimation(),
      moveend: () => this.#rested(),
    };
    return events as Record<string, LeafletEventHandlerFn>;
  }

  /** Paints anew where the colours have changed; the old picture stays until the new one is here. */
  showTheme(theme: string): void {
    this.#container.dataset['basemapTheme'] = theme;
    const painted = (this.#next ?? this.#sent)?.colours;
    const colours = this.#settings.readColours();
    this.#colours = colours;
    if (Object.values(colours).join() !== Object.values(painted ?? {}).join()) this.#askHere(true);
  }

  #moved(): void {
    const map = this.#map;
    if (map === null || this.#isAnimating) return;
    const latest = this.#next ?? this.#sent;
    if (latest === null || !hasRoom(latest.frame, viewOf(map))) this.#askHere(true);
  }

  #zoomed(): void {
    if (this.#isAnimating) return;
    this.#follow();
    this.#askHere(false);
  }

  #rested(): void {
    const map = this.#map;
    if (map === null) return;
    this.#follow();
    const latest = this.#next ?? this.#sent;
    if (!latest?.loadTiles || !hasRoom(latest.frame, viewOf(map))) this.#askHere(true);
    this.#setMoving(false);
  }

  /** Leaflet moves the pane by a CSS transition: go along, and have the picture ready at its end. */
  #animate({ center, zoom }: ZoomAnimEvent): void {
    const map = this.#map;
    if (map === null) return;
    this.#isAnimating = true;
    const worldSize = 256 * 2 ** zoom;
    const panePosition = DomUtil.getPosition(map.getPanes().mapPane);
    const half = map.getSize().divideBy(2);
    const origin = map.project(center, zoom).subtract(half).add(panePosition).round();
    this.#follow({ worldSize, origin });
    this.#ask({ worldSize, corner: origin.subtract(panePosition), size: map.getSize() }, true);
  }

  #endAnimation(): void {
    this.#isAnimating = false;
    this.#held?.();
    this.#held = null;
    this.#follow();
  }

  #follow(place = this.#map === null ? null : placeOf(this.#map)): void {
    if (place === null) return;
    this.#outline?.follow(place);
    this.#backdrop.follow(place);
    this.#picture.follow(place);
  }

  #askHere(loadTiles: boolean): void {
    if (this.#map !== null) this.#ask(viewOf(this.#map), loadTiles);
  }

  #ask(view: MapView, loadTiles: boolean): void {
    if (view.size.x === 0 || view.size.y === 0) return;
    const frame = frameAt(view, window.devicePixelRatio);
    this.#colours ??= this.#settings.readColours();
    this.#next = { kind: 'paint', frame, colours: this.#colours, loadTiles };
    this.#isComplete = false;
    if (!this.#isWaiting) this.#sendNext();
    this.#tellIdle();
  }

  // One request at a time: while one is painted only the latest of the others is kept.
  #sendNext(): void {
    if (this.#next === null) return;
    this.#sent = { ...this.#next, id: (this.#sent?.id ?? 0) + 1 };
    this.#next = null;
    this.#isWaiting = true;
    this.#link?.send(this.#sent);
  }

  #restart(): void {
    this.#isWaiting = false;
    this.#askHere(true);
  }

  #receive(answer: BasemapAnswer): void {
    if (answer.kind === 'problem') this.#settings.onProblem(answer.problem);
    else if (answer.kind === 'backdrop') this.#showBackdrop(answer.picture);
    else if (answer.id === this.#sent?.id) {
      if (answer.kind === 'picture') this.#showPicture(answer.picture, this.#sent.frame);
      this.#isWaiting = false;
      this.#isComplete = answer.kind === 'picture' && answer.isComplete && this.#next === null;
      this.#sendNext();
      this.#tellIdle();
    } else if (answer.kind === 'picture') closePicture(answer.picture);
  }

  #showBackdrop(picture: Picture): void {
    const square = {
      left: 0,
      top: 0,
      worldSize: smallWorld,
      width: smallWorld,
      height: smallWorld,
    };
    this.#backdrop.show(picture, square);
    if (!this.#isAnimating) this.#follow();
    this.#outline?.element.remove();
  }

  #showPicture(picture: Picture, frame: PictureFrame): void {
    const show = () => {
      this.#picture.show(picture, frame);
      this.#follow();
    };
    if (this.#isAnimating) this.#held = show;
    else show();
  }

  #setMoving(isMoving: boolean): void {
    this.#isMoving = isMoving;
    this.#tellIdle();
  }

  #tellIdle(): void {
    const isIdle = this.#isComplete && !this.#isMoving && !this.#isAnimating;
    if (isIdle === this.#isIdle) return;
    this.#isIdle = isIdle;
    this.#settings.onIdleChange(isIdle);
  }
}

function closePicture(picture: Picture): void {
  if (!(picture instanceof HTMLCanvasElement)) picture.close();
}
