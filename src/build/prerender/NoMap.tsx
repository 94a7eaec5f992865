/** Stands in for the Leaflet map while pages are rendered without a window; the static map is there. */
export function AtlasMap(): null {
  return null;
}
