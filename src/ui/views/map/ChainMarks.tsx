import type { MapChain } from '../../../viz/map/chainOnMap.ts';
import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import { BADGE_RADIUS_PX, placeBadges } from '../../../viz/map/placeBadges.ts';
import type { MapTag } from '../../../viz/map/placeTags.ts';
import { roundedPath } from '../../../viz/map/roundedPath.ts';
import type { Router } from '../../../viz/map/routeLinks.ts';
import css from './ChainMarks.module.css';

/** The lit chain of causes: the way it went, and the order in which it reached each thing. */
export function ChainMarks(props: {
  readonly chain: MapChain;
  readonly layout: MapLayout;
  readonly router: Router;
  readonly tags: readonly MapTag[];
}) {
  const { chain, layout, router, tags } = props;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g className={css['chain']} aria-hidden="true">
      {chain.hops.map(({ from, to }) => {
        const corners = router.between(from, to);
        return (
          corners && (
            <path
              key={`${from} ${to}`}
              className={css['hop']}
              d={roundedPath(corners)}
              markerEnd="url(#map-cause)"
            />
          )
        );
      })}
      {placeBadges(layout, chain.stops, tags).map(({ key, x, y, order }) => (
        <g key={key} transform={`translate(${x} ${y})`}>
          <circle className={css['badge']} r={BADGE_RADIUS_PX} />
          <text className={css['order']} y={4.5}>
            {order}
          </text>
        </g>
      ))}
    </g>
  );
}
