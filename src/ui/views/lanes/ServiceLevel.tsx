import { fillPaths } from '../../../viz/lanes/fillPaths.ts';
import type { PlacedLevel } from '../../../viz/lanes/placeService.ts';
import css from './ServiceLevel.module.css';
import { Unspoken } from './Unspoken.tsx';

/** What users get, as a level over its ground, and the minimum they were promised as a water line. */
export function ServiceLevel(props: { readonly level: PlacedLevel; readonly widthPx: number }) {
  const { line, waterY } = props.level;
  return (
    <Unspoken>
      {fillPaths(props.level).map(({ condition, boxes, tops }) => (
        <g key={condition} className={css['level']} data-condition={condition}>
          <path className={css['boxes']} d={boxes} />
          <path className={css['tops']} d={tops} />
        </g>
      ))}
      <path className={css['step']} d={line} />
      {waterY !== null && (
        <line className={css['water']} x2={props.widthPx} y1={waterY} y2={waterY} />
      )}
    </Unspoken>
  );
}
