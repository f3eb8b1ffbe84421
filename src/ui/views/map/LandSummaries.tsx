import { memo } from 'react';
import type { SummaryLine } from '../../../viz/map/landSummary.ts';
import type { LandSummary } from '../../../viz/map/summaries.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import { DrawnText } from './DrawnText.tsx';
import css from './LandSummaries.module.css';

/** Inside each land whose things are not drawn one by one: how many there are in each state, or which components. */
export const LandSummaries = memo(function LandSummaries(props: {
  readonly summaries: readonly LandSummary[];
  /** Keys that stand out; null when everything does. */
  readonly lit: ReadonlySet<string> | null;
}) {
  const { summaries, lit } = props;
  return summaries.map(({ key, lines }) => (
    <Summary key={key} lines={lines} isQuiet={lit !== null && !lit.has(key)} />
  ));
});

function Summary(props: { readonly lines: readonly SummaryLine[]; readonly isQuiet: boolean }) {
  return (
    <g className={css['summary']} data-quiet={props.isQuiet || undefined}>
      {props.lines.map(({ key: _, ...line }) => (
        <Line key={`${line.x} ${line.y}`} {...line} />
      ))}
    </g>
  );
}

/** One place of a summary: what is said there is drawn again only when it changes. */
const Line = memo(function Line({ condition, text, x, y, sizePx }: Omit<SummaryLine, 'key'>) {
  return (
    <g>
      <DrawnGlyph condition={condition} size={sizePx} x={x} y={y} />
      <DrawnText
        x={x + sizePx * 1.4}
        y={y + sizePx * 0.86}
        fontSize={sizePx}
        data-condition={condition}
        text={text}
      />
    </g>
  );
});
