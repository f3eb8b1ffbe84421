/** Where the page was left when a future was opened: how far it was scrolled, and what had the focus. */

interface Place {
  readonly scrollPx: number;
  /** `data-place` of what had the focus. */
  readonly focused: string | null;
}

let kept: Place | null = null;

/** Called when the page goes away. */
export function keepPlace(): void {
  kept = { scrollPx: left.scrollPx, focused: left.focused };
}

/** What is there to be kept: read before the page goes, because it has gone when React says so. */
let left: Place = { scrollPx: 0, focused: null };

/** Called when a future is about to be opened. */
export function notePlace(): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-place]');
  left = { scrollPx: window.scrollY, focused: focused?.dataset['place'] ?? null };
}

/** Called when the page is there again; another campaign begins at its top. */
export function returnToPlace(): void {
  const place = kept;
  kept = null;
  left = { scrollPx: 0, focused: null };
  if (!place) {
    // What opened the campaign is gone: the keyboard goes on from its first controls.
    document.querySelector<HTMLElement>('[data-arrival]')?.focus({ preventScroll: true });
    return;
  }
  window.scrollTo(0, place.scrollPx);
  const found = [...document.querySelectorAll<HTMLElement>('[data-place]')].find(
    (element) => element.dataset['place'] === place.focused,
  );
  found?.focus({ preventScroll: true });
}
