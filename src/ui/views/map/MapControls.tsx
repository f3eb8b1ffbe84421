import { MAP_LEVELS, type MapLevel } from '../../../viz/map/levels.ts';
import { SIGHTS } from '../../../viz/map/mapReading.ts';
import { PERSPECTIVES } from '../../../viz/map/perspective.ts';
import { IconButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Segments } from '../../components/Segments.tsx';
import { lookAtMap, MAP_FACES, resetPlaces, useMapView, usePins } from '../../state/mapView.ts';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import css from './MapControls.module.css';
import { MapSearch } from './MapSearch.tsx';
import type { MapDrawing } from './useMapDrawing.ts';
import type { MapZoom } from './useMapZoom.ts';

const FACE_ICONS = { map: 'map', tree: 'tree', table: 'list' } as const;

/** How the map is looked at, in one row above it. */
export function MapControls(props: {
  readonly drawing: MapDrawing;
  readonly zoom: MapZoom;
  /** All of the map is in sight. */
  readonly isWhole: boolean;
}) {
  const { drawing, zoom, isWhole } = props;
  const { face, sight, perspective } = useMapView();
  const text = useText().map;
  const isMap = face === 'map';
  return (
    <div className={css['controls']}>
      <div className={css['faces']}>
        {MAP_FACES.map((one) => (
          <IconButton
            key={one}
            icon={FACE_ICONS[one]}
            label={text.faces[one]}
            isPressed={one === face}
            onClick={() => lookAtMap({ face: one })}
          />
        ))}
      </div>
      {isMap && <Levels level={drawing.level} />}
      <Segments
        label={text.sight}
        value={sight}
        options={SIGHTS.map((value) => ({
          value,
          label: text.sights[value],
          hint: text.sightHints[value],
        }))}
        onChoose={(chosen) => lookAtMap({ sight: chosen })}
      />
      {isMap && (
        <Choice
          label={text.perspective}
          isLabelHidden
          value={perspective}
          options={PERSPECTIVES.map((value) => ({ value, label: text.perspectives[value] }))}
          onChoose={(chosen) => lookAtMap({ perspective: chosen })}
        />
      )}
      <MapSearch drawing={drawing} zoom={zoom} />
      {isMap && <Tools level={drawing.level} zoom={zoom} isWhole={isWhole} />}
    </div>
  );
}

function Levels({ level }: { readonly level: MapLevel }) {
  const text = useText().map;
  return (
    <Segments
      label={text.level}
      value={level}
      options={MAP_LEVELS.map((value) => ({ value, label: text.levels[value] }))}
      onChoose={(chosen) => lookAtMap({ level: chosen })}
    />
  );
}

/** What a pointer does to the drawing; each has its key. */
function Tools(props: {
  readonly level: MapLevel;
  readonly zoom: MapZoom;
  readonly isWhole: boolean;
}) {
  const { level, zoom, isWhole } = props;
  const { isFocused, isMoving } = useMapView();
  const text = useText().map;
  return (
    <div className={css['tools']}>
      <IconButton
        icon="focus"
        label={text.focus}
        isPressed={isFocused}
        onClick={() => lookAtMap({ isFocused: !isFocused })}
      />
      <IconButton
        icon="move"
        label={`${text.move}. ${text.moveHint}`}
        isPressed={isMoving}
        onClick={() => lookAtMap({ isMoving: !isMoving })}
      />
      <ResetPlaces />
      <IconButton
        icon="farther"
        label={text.zoomOut}
        isDisabled={isWhole && level === 'product'}
        onClick={zoom.farther}
      />
      <IconButton icon="closer" label={text.zoomIn} onClick={zoom.closer} />
      <IconButton icon="whole" label={text.zoomReset} isDisabled={isWhole} onClick={zoom.showAll} />
    </div>
  );
}

/** Only when something was moved. */
function ResetPlaces() {
  const dossier = usePlaying().run.description.product.name.fr;
  const pins = usePins(dossier);
  const text = useText().map;
  if (Object.keys(pins).length === 0) return null;
  return <IconButton icon="again" label={text.resetPlaces} onClick={() => resetPlaces(dossier)} />;
}
