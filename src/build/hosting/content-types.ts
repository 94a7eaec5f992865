type ContentType = { extension: string; type: string; isText: boolean };

/** Every kind of file that the site holds or gives away; whatever is text is UTF-8. */
export const contentTypes: readonly ContentType[] = [
  { extension: 'html', type: 'text/html', isText: true },
  { extension: 'css', type: 'text/css', isText: true },
  { extension: 'js', type: 'text/javascript', isText: true },
  { extension: 'csv', type: 'text/csv', isText: true },
  { extension: 'txt', type: 'text/plain', isText: true },
  { extension: 'xml', type: 'application/xml', isText: true },
  { extension: 'json', type: 'application/json', isText: false },
  { extension: 'geojson', type: 'application/geo+json', isText: false },
  { extension: 'kml', type: 'application/vnd.google-earth.kml+xml', isText: false },
  { extension: 'webmanifest', type: 'application/manifest+json', isText: false },
  { extension: 'svg', type: 'image/svg+xml', isText: false },
  { extension: 'png', type: 'image/png', isText: false },
  { extension: 'ico', type: 'image/x-icon', isText: false },
  { extension: 'woff2', type: 'font/woff2', isText: false },
  { extension: 'bin', type: 'application/octet-stream', isText: false },
];

/** The value of the Content-Type header for a file's name; null for a kind the site does not have. */
export function contentTypeOf(name: string): string | null {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const found = contentTypes.find((one) => one.extension === extension);
  return found === undefined ? null : contentTypeHeader(found);
}

/** `text/csv; charset=utf-8`, `application/json`. */
export function contentTypeHeader({ type, isText }: ContentType): string {
  return isText ? `${type}; charset=utf-8` : type;
}
