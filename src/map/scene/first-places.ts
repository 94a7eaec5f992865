/** Markers that stand on the page already: at a zoom, as they are placed for another. */
type Standing = { zoom: number; placedAt: number };

/** Style sheet and camera fit the world with a little difference. */
const sameZoom = 0.02;

/** Has markers placed as they stood on the page, wherever the map is at the zoom of then. */
export class FirstPlaces {
  #standing: Standing | null = null;

  /** Null where nothing stood there. */
  takeOver(standing: Standing | null): void {
    this.#standing = standing;
  }

  /** The zoom for which markers are to be placed on a map at this one. */
  placedAt(zoom: number): number {
    if (this.#standing === null || Math.abs(this.#standing.zoom - zoom) > sameZoom) return zoom;
    return this.#standing.placedAt;
  }
}
