import { memo, type PointerEvent } from 'react';
import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import type { MapState } from '../../../viz/map/readings.ts';
import type { ZoomView } from '../../interaction/createZoom.ts';
import type { Size } from '../../interaction/useSize.ts';
import css from './MiniMap.module.css';
import type { MapZoom } from './useMapZoom.ts';

const WIDTH_PX = 150;

/**
 * The whole map, small, with what is in sight: only when something is not. A press goes there; the keyboard needs none,
 * what it goes to comes into sight.
 */
export const MiniMap = memo(function MiniMap(props: {
  readonly layout: MapLayout;
  readonly state: MapState;
  readonly view: ZoomView;
  readonly size: Size;
  readonly zoom: MapZoom;
}) {
  const { layout, state, view, size, zoom } = props;
  const scale = WIDTH_PX / layout.widthPx;
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    const frame = event.currentTarget.getBoundingClientRect();
    zoom.centreOn({
      x: (event.clientX - frame.left) / scale,
      y: (event.clientY - frame.top) / scale,
    });
  };
  const conditionAt = (key: string): string | undefined =>
    state.sites.get(key)?.condition ?? state.services.get(key)?.condition;
  const services = layout.plates.filter(({ kind }) => kind === 'service');
  return (
    <svg
      className={css['minimap']}
      aria-hidden="true"
      width={WIDTH_PX}
      height={layout.heightPx * scale}
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      onPointerDown={go}
      onPointerMove={(event) => event.buttons === 1 && go(event)}
    >
      {layout.hostings.map(({ key, x, y, width, height }) => (
        <rect key={key} className={css['land']} {...{ x, y, width, height }} />
      ))}
      {[...layout.sites, ...services].map(({ key, x, y, width, height }) => (
        <rect key={key} data-condition={conditionAt(key)} {...{ x, y, width, height }} />
      ))}
      <rect
        className={css['sight']}
        x={-view.left / view.scale}
        y={-view.top / view.scale}
        width={size.widthPx / view.scale}
        height={size.heightPx / view.scale}
      />
    </svg>
  );
});
