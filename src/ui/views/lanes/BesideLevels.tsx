import { placeOtherLevel } from '../../../viz/lanes/placeService.ts';
import { useBeside } from '../../state/session.ts';
import css from './BesideLevels.module.css';
import { Unspoken } from './Unspoken.tsx';
import type { LanesDrawing } from './useLanesDrawing.ts';

/** The level of each service in the run beside, as a dotted line over its lane: both on one clock. */
export function BesideLevels({ drawing }: { readonly drawing: LanesDrawing }) {
  const beside = useBeside();
  if (!beside) return null;
  const { run, verdict } = beside;
  return (
    <Unspoken>
      {drawing.layout.lanes.map(({ lane, y, height }) => {
        const levels = verdict.services.find(({ service }) => service === lane.subject?.id)?.levels;
        if (lane.kind !== 'service' || !levels) return null;
        const d = placeOtherLevel(levels, run.endsAt, height, drawing.time.scale);
        return (
          <g key={lane.id} transform={`translate(0 ${y})`}>
            <path className={css['halo']} d={d} />
            <path className={css['level']} d={d} />
          </g>
        );
      })}
    </Unspoken>
  );
}
