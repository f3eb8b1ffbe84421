import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { describeLanes } from '../../../viz/lanes/describeLanes.ts';
import { GUTTER_PX, gutterWidth } from '../../../viz/lanes/gutter.ts';
import type { Lane } from '../../../viz/lanes/lane.ts';
import { areServicesDense } from '../../../viz/lanes/layoutLanes.ts';
import { Spoken } from '../../components/Spoken.tsx';
import { useText } from '../../state/preferences.ts';
import { useStage } from '../../state/stage.ts';
import { LaneGutter } from './LaneGutter.tsx';
import { LanesControls } from './LanesControls.tsx';
import { LanesPlot } from './LanesPlot.tsx';
import css from './LanesView.module.css';
import { StepTables } from './StepTables.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { useFolded } from './useFolded.ts';
import { useLanesDrawing } from './useLanesDrawing.ts';
import { useWidth } from './useWidth.ts';

/** Before anything is laid out: the room left on a screen of 1440 px. */
const WIDTH_PX_AT_FIRST = 864;

/** Service, law, plan and people over one axis of time, or the steps as a table. */
export function LanesView() {
  const text = useText().lanes;
  const [isTable, setIsTable] = useState(false);
  const isPresenting = useStage().stage === 'present';
  const { folded, toggle } = useFolded();
  const plot = useRef<HTMLDivElement>(null);
  const drawing = useLanesDrawing(useWidth(plot, WIDTH_PX_AT_FIRST), folded);
  const head = useRef<HTMLDivElement>(null);
  const gutterPx = useGutter(
    drawing.lanes.lanes,
    useWidth(head, WIDTH_PX_AT_FIRST + GUTTER_PX.least),
  );
  const told = describeLanes(drawing.lanes);
  return (
    <section
      className={css['view']}
      style={{ '--gutter': `${gutterPx}px` } as CSSProperties}
      data-picture="lanes"
      aria-label={text.title}
    >
      <h2 className="visually-hidden">{text.title}</h2>
      <Spoken sentences={told.length > 0 ? told : [text.empty]} />
      <div ref={head} className={css['head']}>
        {isPresenting ? (
          <div />
        ) : (
          <LanesControls
            time={drawing.time}
            isTable={isTable}
            onTable={() => setIsTable(!isTable)}
          />
        )}
        <div ref={plot} className={css['axis']}>
          {!isTable && <TimeAxis axis={drawing.axis} time={drawing.time} />}
        </div>
      </div>
      {isTable ? (
        <StepTables />
      ) : (
        <div className={css['body']} style={{ height: drawing.layout.heightPx }}>
          <LaneGutter layout={drawing.layout} widthPx={gutterPx} folded={folded} onFold={toggle} />
          <LanesPlot drawing={drawing} />
        </div>
      )}
    </section>
  );
}

/** Width of the column of names. */
const useGutter = (lanes: readonly Lane[], viewPx: number): number =>
  useMemo(() => {
    const isDense = areServicesDense(lanes);
    return gutterWidth(lanes, viewPx, ({ kind }) => isDense && kind === 'service');
  }, [lanes, viewPx]);
