/**
 * The wheel over a drawing of many shapes. A listener that may keep the page from scrolling makes Chromium collect the place
 * of every shape under it in each frame that paints, 16 ms of it for six thousand bars. So it listens on the one shape under
 * the pointer and, for as long as the wheel moves something, on the whole: another shape is under the pointer then, before
 * the page is told.
 */

/** Within this time of the last turn that was used, the wheel still turns. */
const TURNING_MS = 300;

/** Whether it may be prevented is what costs. */
const MAY_PREVENT = { passive: false } as const;

/**
 * @param drawing its ground must be a shape of its own: a pointer over nothing is over the whole of it
 * @param onTurn prevents what it uses; called once for each turn
 */
export function createWheel(
  drawing: Element,
  onTurn: (event: WheelEvent) => void,
): { readonly destroy: () => void } {
  let under: EventTarget | null = null;
  let latest: Event | null = null;
  let end: ReturnType<typeof setTimeout> | undefined;
  const listenOnlyTo = (next: EventTarget | null): void => {
    under?.removeEventListener('wheel', turn);
    next?.addEventListener('wheel', turn, MAY_PREVENT);
    under = next;
  };
  const release = (): void => drawing.removeEventListener('wheel', bubbled);
  function turn(event: Event): void {
    if (!(event instanceof WheelEvent) || event === latest) return;
    latest = event;
    onTurn(event);
    if (!event.defaultPrevented) return;
    clearTimeout(end);
    end = setTimeout(release, TURNING_MS);
    drawing.addEventListener('wheel', bubbled, MAY_PREVENT);
  }
  function bubbled(event: Event): void {
    turn(event);
  }
  const onOver = ({ target }: Event): void => {
    if (target !== under) listenOnlyTo(target);
  };
  const onLeave = (): void => listenOnlyTo(null);
  drawing.addEventListener('pointerover', onOver);
  drawing.addEventListener('pointerleave', onLeave);
  return {
    destroy: () => {
      clearTimeout(end);
      release();
      listenOnlyTo(null);
      drawing.removeEventListener('pointerover', onOver);
      drawing.removeEventListener('pointerleave', onLeave);
    },
  };
}
