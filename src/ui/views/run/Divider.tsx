import type { KeyboardEvent, PointerEvent } from 'react';
import { MAP_SHARE, prefer, usePreferences, useText } from '../../state/preferences.ts';
import css from './Divider.module.css';

/** One press of an arrow, in hundredths. */
const STEP = 5;

/** Between the map and the clock: moved by hand or by the arrows, and remembered. A double click gives the usual halves back. */
export function Divider() {
  const { mapShare } = usePreferences();
  const text = useText().controls;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs is not moved
    <div
      role="separator"
      tabIndex={0}
      className={css['divider']}
      aria-orientation="horizontal"
      aria-label={text.divider}
      aria-valuemin={MAP_SHARE.least}
      aria-valuemax={MAP_SHARE.most}
      aria-valuenow={mapShare}
      aria-valuetext={text.dividerShare(mapShare)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={follow}
      onDoubleClick={() => prefer({ mapShare: MAP_SHARE.usual })}
      onKeyDown={(event) => moveByKey(event, mapShare)}
    />
  );
}

/** The divider goes where the pointer is, between the top of the map and the bottom of the lanes. */
function follow(event: PointerEvent<HTMLElement>): void {
  const divider = event.currentTarget;
  const [map, lanes] = [divider.previousElementSibling, divider.parentElement?.lastElementChild];
  if (event.buttons !== 1 || !map || !lanes) return;
  const top = map.getBoundingClientRect();
  const shared = top.height + lanes.getBoundingClientRect().height;
  if (shared > 0) share(((event.clientY - top.top) / shared) * 100);
}

function moveByKey(event: KeyboardEvent, now: number): void {
  const moves: Readonly<Record<string, number>> = {
    ArrowUp: now - STEP,
    ArrowDown: now + STEP,
    Home: MAP_SHARE.least,
    End: MAP_SHARE.most,
  };
  const wanted = moves[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  share(wanted);
}

const share = (wanted: number): void =>
  prefer({ mapShare: Math.round(Math.min(Math.max(wanted, MAP_SHARE.least), MAP_SHARE.most)) });
