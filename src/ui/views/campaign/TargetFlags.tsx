import {
  type DotPlotLayout,
  HEAD_PX,
  type PlacedStrip,
} from '../../../viz/campaign/layoutDotPlot.ts';
import type { Measure } from '../../../viz/campaign/measure.ts';
import { placeFlags } from '../../../viz/campaign/placeFlags.ts';
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
  const { axis, none, later } = layout;
  const labelOf = (seconds: number) => {
    const found = measure.objectives.find(({ target }) => target === seconds);
    return `${found ? words.text.objectives[found.objective] : ''} ${words.duration(seconds)}`;
  };
  const flags = placeFlags(
    [
      ...strip.targets.map(({ seconds, x }) => ({ label: labelOf(seconds), x })),
      ...strip.targetsBeyond.map((seconds) => ({ label: `${labelOf(seconds)} →`, x: null })),
    ],
    { from: none.until, until: later.until },
  );
  return (
    <g>
      {flags.map(({ label, lineX, textX, anchor }) => (
        <g key={`${lineX} ${label}`}>
          {lineX !== null && (
            <line
              className={css['target']}
              x1={lineX}
              x2={lineX}
              y1={hangs ? axis.y : HEAD_PX - 18}
              y2={hangs ? strip.bottom + 18 : axis.y}
            />
          )}
          <text
            className={css['flag']}
            x={textX}
            y={hangs ? strip.bottom + 15 : HEAD_PX - 7}
            textAnchor={anchor}
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
