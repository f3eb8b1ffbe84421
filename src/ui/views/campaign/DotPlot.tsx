import { useId } from 'react';
import {
  type DotPlotLayout,
  HEAD_PX,
  type PlacedDot,
  type PlacedStrip,
  TICKS_PX,
} from '../../../viz/campaign/layoutDotPlot.ts';
import type { Measure } from '../../../viz/campaign/measure.ts';
import { textWidthPx } from '../../../viz/textWidth.ts';
import { DotMark } from './DotMark.tsx';
import css from './DotPlot.module.css';
import type { MeasureOfDesign } from './dotWords.ts';
import { TargetFlags } from './TargetFlags.tsx';
import { useCampaignWords } from './useCampaignWords.ts';
import { useDotFocus } from './useDotFocus.ts';

/** Of every text of the plot. */
const LABEL_PX = 13;
/** Before the break of the axis. */
const BREAK_AIR_PX = 4;

interface DotPlotProps {
  readonly layout: DotPlotLayout;
  readonly rows: readonly MeasureOfDesign[];
  readonly onPoint: (dot: PlacedDot | null, strip: number) => void;
}

/** Dots over an axis. One tab stop; arrows walk the dots, Enter opens the run of one. */
export function DotPlot({ layout, rows, onPoint }: DotPlotProps) {
  const words = useCampaignWords();
  const keys = useId();
  const measure = rows[0]?.measure;
  const focus = useDotFocus({ layout, rows, onPoint });
  if (!measure) return null;
  const name = words.text.strip(
    measure.name[words.language],
    words.text.groups[measure.metric],
    rows.map((row) => summaryOf(row.measure, words)).join(' '),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg
        ref={focus.element}
        className={css['plot']}
        height={layout.heightPx}
        role="group"
        aria-label={name}
        aria-describedby={keys}
        {...focus.handlers}
      >
        {layout.strips.map((strip, i) => (
          <TargetFlags
            key={rows[i]?.design.side}
            strip={strip}
            layout={layout}
            measure={rows[i]?.measure ?? measure}
            hangs={i > 0}
          />
        ))}
        {/* Over the lines of the targets, which would strike through its words. */}
        <Axis layout={layout} measure={measure} rows={rows} />
        {layout.strips.map((strip, i) => (
          <g key={rows[i]?.design.side}>
            {strip.funnels.map(({ path }) => (
              <path key={path} d={path} className={css['funnel']} />
            ))}
            <Mark strip={strip} layout={layout} hangs={i > 0} />
            {strip.dots.map((dot) => (
              <DotMark key={dot.index} dot={dot} {...focus.of(i, dot)} />
            ))}
          </g>
        ))}
      </svg>
      <p id={keys} className="visually-hidden">
        {words.text.keys}
      </p>
    </>
  );
}

/** The distribution in one breath: what stands before the axis, the middle, 9 in 10, what never comes. */
function summaryOf(measure: Measure, words: ReturnType<typeof useCampaignWords>): string {
  const { distribution, metric } = measure;
  return distribution.quantiles
    .filter(({ probability }) => probability === 0.5 || probability === 0.9)
    .map(
      ({ probability, value }) =>
        `${probability === 0.5 ? words.text.half : words.text.nine}${words.happened(value, metric)}.`,
    )
    .join(' ');
}

interface AxisProps {
  readonly layout: DotPlotLayout;
  readonly measure: Measure;
  readonly rows: readonly MeasureOfDesign[];
}

/** The axis with its moments, and what stands before and after it, each with its words and its share of the futures. */
function Axis({ layout, measure, rows }: AxisProps) {
  const words = useCampaignWords();
  const { axis, none, later, beyond } = layout;
  const { metric } = measure;
  const hasBeyond = metric !== 'down';
  const top = layout.strips[0]?.top ?? HEAD_PX;
  const bottom = layout.strips.at(-1)?.bottom ?? axis.y;
  return (
    <g>
      {hasBeyond && (
        <rect
          className={css['beyond']}
          x={beyond.from}
          y={top - 2}
          width={beyond.until - beyond.from}
          height={bottom - top + 4}
        />
      )}
      <line className={css['axis']} x1={axis.from} x2={axis.until} y1={axis.y} y2={axis.y} />
      {axis.ticks.map(({ seconds, x }) => (
        <Tick key={seconds} x={x} y={axis.y} until={later.from - BREAK_AIR_PX}>
          {seconds === 0 ? '0' : words.duration(seconds)}
        </Tick>
      ))}
      {[none, later, ...(hasBeyond ? [beyond] : [])].map(({ from, until }) => (
        <line key={from} className={css['axis']} x1={from} x2={until} y1={axis.y} y2={axis.y} />
      ))}
      <path
        className={css['break']}
        d={`M${later.from - 2} ${axis.y + 5}l4 -10m4 0l-4 10`}
        data-quiet={
          layout.strips.every(({ dots }) => dots.every(({ place }) => place !== 'later')) ||
          undefined
        }
      />
      <AsideWords x={none.middle} y={axis.y} lines={words.text.none[metric]} />
      <AsideWords x={later.middle} y={axis.y + 15} lines={[words.text.later]} />
      {hasBeyond && <AsideWords x={beyond.middle} y={axis.y} lines={words.text.beyond[metric]} />}
      {rows.map((row, i) => (
        <AsideShares key={row.design.side} row={row} layout={layout} strip={i} />
      ))}
    </g>
  );
}

interface TickProps {
  readonly x: number;
  readonly y: number;
  /** Words go no further: there the axis breaks. */
  readonly until: number;
  readonly children: string;
}

function Tick({ x, y, until, children }: TickProps) {
  const isAtEnd = x + textWidthPx(children, LABEL_PX) / 2 > until;
  return (
    <g>
      <line className={css['tick']} x1={x} x2={x} y1={y} y2={y + 5} />
      <text
        className={css['label']}
        x={isAtEnd ? until : x}
        y={y + 19}
        textAnchor={isAtEnd ? 'end' : 'middle'}
      >
        {children}
      </text>
    </g>
  );
}

interface AsideWordsProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

function AsideWords({ x, y, lines }: AsideWordsProps) {
  return (
    <text className={css['label']} textAnchor="middle">
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={y + 16 + i * 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface AsideSharesProps {
  readonly row: MeasureOfDesign;
  readonly layout: DotPlotLayout;
  readonly strip: number;
}

/** How many of all futures stand before and after the axis: exactly, where dots only show fiftieths. */
function AsideShares({ row: { design, measure }, layout, strip }: AsideSharesProps) {
  const words = useCampaignWords();
  const { none, beyond, strips } = layout;
  const placed = strips[strip];
  if (!placed) return null;
  const y = strip > 0 ? placed.bottom + 15 : HEAD_PX - 7;
  const { distribution, metric } = measure;
  const share = (count: number) => words.share(count / Math.max(design.summary.runs, 1));
  return (
    <g className={css['label']}>
      <text x={none.middle} y={y} textAnchor="middle">
        {share(distribution.none)}
      </text>
      {metric !== 'down' && (
        <text x={beyond.middle} y={y} textAnchor="middle">
          {share(distribution.beyond)}
        </text>
      )}
    </g>
  );
}

/** What 9 futures in 10 stay within, on the axis, with its margin. */
function Mark({
  strip: { mark },
  layout,
  hangs,
}: {
  strip: PlacedStrip;
  layout: DotPlotLayout;
  hangs: boolean;
}) {
  if (!mark) return null;
  const y = hangs ? layout.axis.y + TICKS_PX : layout.axis.y;
  const d = hangs ? `M${mark.x} ${y}l5 8h-10Z` : `M${mark.x} ${y - 8}l5 8h-10Z`;
  return (
    <g className={css['mark']}>
      <line x1={mark.from} x2={mark.until} y1={y} y2={y} />
      <path d={d} />
    </g>
  );
}
