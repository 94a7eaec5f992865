/** A canvas to draw on, and the colours of the theme by the names of their tokens: `hue-blue`. */
export type Brush = {
  pen: CanvasRenderingContext2D;
  colour: (token: string) => string;
  /** The page's font family. */
  family: string;
};

/** Reads the tokens where the map stands, so that a picture has the theme of the screen. */
export function brushFor(pen: CanvasRenderingContext2D, element: Element): Brush {
  const style = getComputedStyle(element);
  return {
    pen,
    colour: (token) => style.getPropertyValue(`--${token}`).trim(),
    family: style.fontFamily,
  };
}
