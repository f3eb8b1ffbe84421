/** How much larger a style sheet draws an element and what it is in (`zoom`). A rectangle of the screen is in px of the screen. */
export const drawnZoom = (element: Element): number =>
  (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** How far right of the left edge of an element something on the screen is, in px of its own drawing. */
export const pxInside = (element: Element, clientX: number): number =>
  (clientX - element.getBoundingClientRect().left) / drawnZoom(element);
