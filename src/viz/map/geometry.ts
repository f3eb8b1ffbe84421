/** A rectangle of the map, in px from the upper left corner of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes share more than an edge. */
export const doOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether `inner` lies within `outer`, edges included, give or take a thousandth of a px of rounding. */
export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 1e-3 &&
  inner.y >= outer.y - 1e-3 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-3 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-3;
