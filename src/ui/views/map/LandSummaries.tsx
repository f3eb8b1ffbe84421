import { memo } from 'react';
import {
  componentsOn,
  placeComponents,
  placeCounts,
  type SummaryLine,
} from '../../../viz/map/landSummary.ts';
import { countStates } from '../../../viz/map/levels.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { DrawnText } from './DrawnText.tsx';
import css from './LandSummaries.module.css';
import type { MapDrawing } from './useMapDrawing.ts';

/** Inside each land whose things are not drawn one by one: how many there are in each state, or which components. */
export const LandSummaries = memo(function LandSummaries(props: { readonly drawing: MapDrawing }) {
  const { level, layout, whole, state, reading, lit } = props.drawing;
  const text = useText().map;
  if (level === 'component') return null;
  const lands =
    level === 'provider'
      ? layout.sites.map((site) => {
          const plates = whole.plates.filter((plate) => plate.site === site.key);
          const counts = countStates(plates, state);
          return { key: site.key, lines: placeCounts(site, counts, text.conditions) };
        })
      : layout.hostings.map((land) => {
          const sites = whole.sites.filter(({ within }) => within === land.key);
          const ids = new Set(sites.map(({ ref }) => ref.id));
          const { run, snapshot, language, sight } = reading;
          const here = componentsOn({ description: run.description, snapshot }, ids, language);
          const shown =
            sight === 'true'
              ? here
              : here.map((one) => ({ ...one, condition: 'unknown' as const }));
          return { key: land.key, lines: placeComponents(land, shown, text) };
        });
  return lands.map(({ key, lines }) => (
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
