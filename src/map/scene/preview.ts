import type { MapArc, PointKey } from '../map-types';
import type { Scene } from './scene';

type Stage = Pick<Scene, 'content' | 'preview'>;

/** Who only passes over a marker, or is about to click it, need not wait for its arcs; milliseconds. */
const pause = 120;

/** While nothing is selected: lightly, the arcs that selecting the point under the pointer would draw. */
export class Preview {
  readonly #scene: Stage;
  readonly #arcsOf: (key: PointKey) => readonly MapArc[];
  #key: PointKey | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(scene: Stage, arcsOf: (key: PointKey) => readonly MapArc[]) {
    this.#scene = scene;
    this.#arcsOf = arcsOf;
  }

  /** Previews this point, and no other. */
  show(key: PointKey | null): void {
    if (key === this.#key) return;
    this.end();
    this.#key = key;
    this.#draw();
  }

  /** After new content: what selecting the point would draw may be something else. */
  refresh(): void {
    const key = this.#key;
    this.end();
    this.show(key);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#key = null;
    this.#scene.preview([]);
  }

  #draw(): void {
    const key = this.#key;
    if (key === null || hasSelection(this.#scene)) return;
    this.#timer = setTimeout(() => this.#scene.preview(this.#arcsOf(key)), pause);
  }
}

/** A selection's own arcs are not to be mixed with others. */
function hasSelection({ content }: Stage): boolean {
  return content.points.some(({ state }) => state === 'selected');
}
