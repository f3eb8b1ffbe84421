import { memo } from 'react';
import { endsOf, type MapLink } from '../../../viz/map/readLinks.ts';
import { roundedPath } from '../../../viz/map/roundedPath.ts';
import type { Router } from '../../../viz/map/routeLinks.ts';
import css from './Links.module.css';

/**
 * Thin and still: what depends on what now. Those around what has the focus come forward, with those that are not in use.
 */
export const Links = memo(function Links(props: {
  readonly links: readonly MapLink[];
  readonly router: Router;
  /** Key of what has the focus or the pointer, or is selected; null for nothing. */
  readonly around: string | null;
  /** Keys that stand out; null when everything does. */
  readonly lit: ReadonlySet<string> | null;
}) {
  const { links, router, around, lit } = props;
  const isQuiet = ({ from, to }: MapLink): boolean =>
    lit !== null && !(lit.has(from) && lit.has(to));
  const isNear = ({ from, to }: MapLink): boolean => from === around || to === around;
  const drawn = links.filter((link) => link.look !== 'idle' || isNear(link));
  return (
    <g className={css['links']}>
      {drawn.map((link) => (
        <Link
          key={link.key}
          link={link}
          router={router}
          isNear={isNear(link)}
          isQuiet={isQuiet(link)}
        />
      ))}
    </g>
  );
});

const Link = memo(function Link(props: {
  readonly link: MapLink;
  readonly router: Router;
  readonly isNear: boolean;
  readonly isQuiet: boolean;
}) {
  const { link, router, isNear, isQuiet } = props;
  const { isFlow, from, to } = endsOf(link);
  const corners = router.between(from, to);
  return (
    corners && (
      <path
        className={css[link.kind]}
        data-look={link.look}
        data-near={isNear || undefined}
        data-quiet={isQuiet || undefined}
        d={roundedPath(corners)}
        {...(isQuiet ? {} : { markerEnd: isFlow ? 'url(#map-flow)' : 'url(#map-need)' })}
      />
    )
  );
});
