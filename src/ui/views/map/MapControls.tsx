import { IconButton } from '../../components/Button.tsx';
import { useText } from '../../state/preferences.ts';
import css from './MapView.module.css';
import type { MapZoom } from './useMapZoom.ts';

/** The choice between map and list, and zoom, at the head of the margin. */
export function MapControls(props: {
  readonly zoom: MapZoom;
  /** All of the map is in sight. */
  readonly isWhole: boolean;
  readonly isList: boolean;
  readonly onList: () => void;
}) {
  const { zoom, isWhole, isList, onList } = props;
  const text = useText().map;
  return (
    <div className={css['controls']}>
      <IconButton
        icon={isList ? 'map' : 'list'}
        label={isList ? text.asMap : text.asList}
        onClick={onList}
      />
      {!isList && (
        <>
          <IconButton
            icon="farther"
            label={text.zoomOut}
            isDisabled={isWhole}
            onClick={zoom.farther}
          />
          <IconButton icon="closer" label={text.zoomIn} onClick={zoom.closer} />
          <IconButton
            icon="whole"
            label={text.zoomReset}
            isDisabled={isWhole}
            onClick={zoom.showAll}
          />
        </>
      )}
    </div>
  );
}
