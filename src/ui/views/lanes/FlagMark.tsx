import type { PlacedFlag } from '../../../viz/lanes/placeService.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import css from './FlagMark.module.css';
import { Unspoken } from './Unspoken.tsx';

const FLAG_BASELINE_PX = 17;
const FLAG_LINE_PX = 14;

/** A mast planted where the time of an objective runs out; crossed when the service was still out. */
export function FlagMark(props: { readonly placed: PlacedFlag; readonly heightPx: number }) {
  const { flag, x, lines, labelX } = props.placed;
  const isPassed = flag.outcome === 'passed';
  return (
    <g className={isPassed ? css['passed'] : css['ahead']}>
      <line x1={x} x2={x} y1={4} y2={props.heightPx} />
      {isPassed ? (
        <DrawnGlyph condition="down" size={10} x={x - 5} y={1} />
      ) : (
        <path d={`M${x} 4H${x + 8}L${x + 5} 7.5 ${x + 8} 11H${x}Z`} />
      )}
      <Unspoken>
        {lines.map((line, i) => (
          <text key={line} x={labelX} y={FLAG_BASELINE_PX + i * FLAG_LINE_PX}>
            {line}
          </text>
        ))}
      </Unspoken>
    </g>
  );
}
