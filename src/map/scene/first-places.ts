/** Markers that stand on the page already: at a zoom, as they are placed for another. */
type Standing = { zoom: number; placedAt: number };

/** Zooms that differ by less are the same, written differently. */
const sameZoom = 1e-6;

/** Has markers placed as they stood on the page, until the map is zoomed. */
export class FirstPlaces {
  #standing: Standing | null = null;

  /** Null where nothing stood there. */
  takeOver(standing: Standing | null): void {
    this.#standing = standing;
  }

  /** The zoom for which markers are to be placed on a map at this one. */
  placedAt(zoom: number): number {
    if (this.#standing === null) return zoom;
    if (Math.abs(this.#standing.zoom - zoom) < sameZoom) return this.#standing.placedAt;
    this.#standing = null;
    return zoom;
  }
}
