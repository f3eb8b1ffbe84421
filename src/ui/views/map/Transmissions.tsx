import { roundedPath } from '../../../viz/map/roundedPath.ts';
import type { Router } from '../../../viz/map/routeLinks.ts';
import type { Transmission } from '../../../viz/map/transmissions.ts';
import css from './Transmissions.module.css';

/** A dot goes once along each way that has just passed a failure or a recovery on. None when less motion is wanted. */
export function Transmissions(props: {
  readonly transmissions: readonly Transmission[];
  readonly router: Router;
}) {
  const { transmissions, router } = props;
  return (
    <g className={css['dots']}>
      {transmissions.map(({ key, from, to }) => {
        const corners = router.between(from, to);
        return (
          corners && (
            <circle
              key={key}
              className={css['dot']}
              r={4}
              style={{ offsetPath: `path("${roundedPath(corners)}")` }}
            />
          )
        );
      })}
    </g>
  );
}
