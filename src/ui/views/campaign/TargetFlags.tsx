import {
  type DotPlotLayout,
  HEAD_PX,
  type PlacedStrip,
} from '../../../viz/campaign/layoutDotPlot.ts';
import type { Measure } from '../../../viz/campaign/measure.ts';
import { textWidthPx } from '../../../viz/textWidth.ts';
import css from './DotPlot.module.css';
import { useCampaignWords } from './useCampaignWords.ts';

interface TargetFlagsProps {
  readonly strip: PlacedStrip;
  readonly layout: DotPlotLayout;
  readonly measure: Measure;
  readonly hangs: boolean;
}

/** Each target as a line across the dots, named above them, or below when they hang. */
export function TargetFlags({ strip, layout, measure, hangs }: TargetFlagsProps) {
  const words = useCampaignWords();
  const { axis } = layout;
  const labelY = hangs ? strip.bottom + 15 : HEAD_PX - 7;
  const nameOf = (seconds: number) => {
    const found = measure.objectives.find(({ target }) => target === seconds);
    return found ? words.text.objectives[found.objective] : '';
  };
  return (
    <g>
      {strip.targets.map(({ seconds, x }, i) => {
        const label = `${nameOf(seconds)} ${words.duration(seconds)}`;
        const isFirst = i === 0 && strip.targets.length > 1;
        const fitsBefore = x - textWidthPx(label, 13) > axis.from;
        const before = isFirst && fitsBefore;
        return (
          <g key={seconds}>
            <line
              className={css['target']}
              x1={x}
              x2={x}
              y1={hangs ? axis.y : HEAD_PX - 18}
              y2={hangs ? strip.bottom + 18 : axis.y}
            />
            <text
              className={css['flag']}
              x={x + (before ? -5 : 5)}
              y={labelY}
              textAnchor={before ? 'end' : 'start'}
            >
              {label}
            </text>
          </g>
        );
      })}
      {strip.targetsBeyond.map((seconds) => (
        <text key={seconds} className={css['flag']} x={axis.until} y={labelY} textAnchor="end">
          {words.text.beyondAxis(nameOf(seconds), words.duration(seconds))}
        </text>
      ))}
    </g>
  );
}
