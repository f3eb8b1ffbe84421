import type { PlacedLevel } from '../../../viz/lanes/placeService.ts';
import css from './ServiceLevel.module.css';
import { Unspoken } from './Unspoken.tsx';

/** What users get, as a level over its ground, and the minimum they were promised as a water line. */
export function ServiceLevel(props: { readonly level: PlacedLevel; readonly widthPx: number }) {
  const { fills, line, waterY } = props.level;
  return (
    <Unspoken>
      {fills.map(({ x, y, width, height, condition }) => (
        <g key={x} className={css['level']} data-condition={condition}>
          <rect {...{ x, y, width, height }} />
          <line x1={x} x2={x + width} y1={y} y2={y} />
        </g>
      ))}
      <path className={css['step']} d={line} />
      {waterY !== null && (
        <line className={css['water']} x2={props.widthPx} y1={waterY} y2={waterY} />
      )}
    </Unspoken>
  );
}
