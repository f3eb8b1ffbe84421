import type { Span } from './placeBars.ts';

/** Half a px, so that a line of one px is sharp. */
const CRISP_PX = 0.5;

/**
 * Path around a bar. A side beyond which the bar goes on, past the window or past the end of the run, stays open.
 */
export function barOutline(
  box: Span & { readonly y: number; readonly height: number },
  isOpen: boolean,
): string {
  const left = box.x + CRISP_PX;
  const right = Math.max(box.x + box.width - CRISP_PX, left);
  const top = box.y + CRISP_PX;
  const bottom = box.y + box.height - CRISP_PX;
  const hasNoRight = isOpen || box.goesOnRight;
  if (box.goesOnLeft && hasNoRight) return `M${left} ${top}H${right}M${left} ${bottom}H${right}`;
  if (box.goesOnLeft) return `M${left} ${top}H${right}V${bottom}H${left}`;
  if (hasNoRight) return `M${right} ${top}H${left}V${bottom}H${right}`;
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}
