import { type PhaseReading, RECOVERY_PHASES } from '../../../viz/map/phases.ts';
import { placePath } from '../../../viz/placePath.ts';
import css from './PhaseRing.module.css';

/** Of a circle, at each end of an arc. */
const GAP = 0.035;

/**
 * Where a recovery stands, around the sign of a state: four arcs from the top, for seeing, deciding, working and
 * verifying. Those behind are drawn, the present one is thick, and
 * broken while whoever should act waits.
 */
export function PhaseRing(props: {
  readonly reading: PhaseReading;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}) {
  const { x, y, radius } = props;
  const { phase, isWaiting } = props.reading;
  const now = RECOVERY_PHASES.indexOf(phase);
  return (
    <g className={css['ring']} data-waiting={isWaiting || undefined}>
      {RECOVERY_PHASES.map((name, index) => (
        <path
          key={name}
          d={placePath(
            arc(index / RECOVERY_PHASES.length, (index + 1) / RECOVERY_PHASES.length, radius),
            { x, y },
          )}
          data-when={index < now ? 'past' : index === now ? 'now' : 'later'}
        />
      ))}
    </g>
  );
}

function arc(from: number, until: number, radius: number): string {
  const at = (turn: number): string => {
    const angle = 2 * Math.PI * turn;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  };
  return `M${at(from + GAP)}A${radius} ${radius} 0 0 1 ${at(until - GAP)}`;
}
