import { useRef } from 'react';
import type { PlacedDot } from '../../../viz/campaign/layoutDotPlot.ts';
import { layoutDotPlot } from '../../../viz/campaign/layoutDotPlot.ts';
import { useSize } from '../../interaction/useSize.ts';
import { DotPlot } from './DotPlot.tsx';
import { type MeasureOfDesign, useDotWords } from './dotWords.ts';
import css from './MeasureRow.module.css';
import { MeasureWords } from './MeasureWords.tsx';
import { useShown } from './shownCampaign.ts';
import { marginOf } from './useCampaignWords.ts';

interface MeasureRowProps {
  readonly rows: readonly MeasureOfDesign[];
  readonly endSeconds: number;
  readonly onPoint: (said: string | null) => void;
}

/** Diameter of a dot with its gap, and how many stand on one another before a pile widens. */
const PITCH_PX = 10;
const ROWS = 10;
const ROWS_PAIRED = 8;
const ASIDE_PX = 104;
/** Where nothing is laid out. */
const FALLBACK = { widthPx: 700, heightPx: 160 };
/** Narrower than this the drawing is not shrunk: its words would meet. */
const WIDTH_MIN_PX = 420;

/** One measure: what it comes to in words, and as dots; two designs over one axis. */
export function MeasureRow({ rows, endSeconds, onPoint }: MeasureRowProps) {
  const { isPlanned } = useShown();
  const frame = useRef<HTMLDivElement>(null);
  const { widthPx } = useSize(frame, FALLBACK);
  const wordsOf = useDotWords();
  const layout = layoutDotPlot(
    rows.map(({ measure, design }) => {
      const claimed = measure.distribution.quantiles.find(
        ({ probability }) => probability === design.summary.setting.claimed,
      );
      return {
        dots: measure.distribution.dots,
        targets: measure.objectives.map(({ target }) => target),
        mark: claimed ? { value: claimed.value, ...marginOf(claimed, isPlanned) } : null,
      };
    }),
    {
      widthPx: Math.max(widthPx, WIDTH_MIN_PX),
      pitchPx: PITCH_PX,
      rows: rows.length > 1 ? ROWS_PAIRED : ROWS,
      asidePx: ASIDE_PX,
      endSeconds,
    },
  );
  const say = (dot: PlacedDot | null, strip: number) => {
    const row = rows[strip];
    onPoint(
      dot && row
        ? `${rows.length > 1 ? `${row.design.name} · ` : ''}${wordsOf(dot, row.measure)}`
        : null,
    );
  };
  return (
    <div className={css['row']}>
      <div className={css['words']}>
        {rows.map(({ design, measure }, i) => (
          <MeasureWords
            key={design.side}
            measure={measure}
            title={i === 0}
            design={rows.length > 1 ? design : null}
          />
        ))}
      </div>
      <div className={css['plot']} ref={frame}>
        <DotPlot layout={layout} rows={rows} onPoint={say} />
      </div>
    </div>
  );
}
