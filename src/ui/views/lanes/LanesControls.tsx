import { IconButton } from '../../components/Button.tsx';
import { useText } from '../../state/preferences.ts';
import css from './LanesView.module.css';
import type { TimeWindow } from './useTimeWindow.ts';

/** One press of a zoom button. */
export const ZOOM_STEP = 1.6;

/** Zoom, and the choice between lanes and table, at the head of the gutter. */
export function LanesControls(props: {
  readonly time: TimeWindow;
  readonly isTable: boolean;
  readonly onTable: () => void;
}) {
  const text = useText().lanes;
  const { time, isTable, onTable } = props;
  return (
    <div className={css['controls']}>
      <IconButton
        icon={isTable ? 'lanes' : 'table'}
        label={isTable ? text.asLanes : text.asTable}
        onClick={onTable}
      />
      {!isTable && (
        <>
          <IconButton
            icon="farther"
            label={text.zoomOut}
            isDisabled={time.isWhole}
            onClick={() => time.zoom(1 / ZOOM_STEP)}
          />
          <IconButton icon="closer" label={text.zoomIn} onClick={() => time.zoom(ZOOM_STEP)} />
          <IconButton
            icon="whole"
            label={text.zoomReset}
            isDisabled={time.isWhole}
            onClick={time.reset}
          />
        </>
      )}
    </div>
  );
}
