import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import type { PerspectiveView } from '../../../viz/map/perspectives/view.ts';
import { placeHulls } from '../../../viz/map/placeHulls.ts';
import css from './Hulls.module.css';

/** Outlines around the lands that fall together, each with the letter of its legend. */
export function Hulls(props: { readonly layout: MapLayout; readonly view: PerspectiveView }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g className={css['hulls']} aria-hidden="true">
      {placeHulls(props.layout, props.view).map(({ key, letter, index, x, y, width, height }) => (
        <g key={key} data-dash={index % 3}>
          <rect x={x} y={y} width={width} height={height} rx={6} />
          <circle cx={x + width - 10} cy={y + height} r={9} />
          <text x={x + width - 10} y={y + height + 4.5}>
            {letter}
          </text>
        </g>
      ))}
    </g>
  );
}
