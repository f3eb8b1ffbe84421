import { memo } from 'react';
import type { MapTag } from '../../../viz/map/placeTags.ts';
import css from './MapTags.module.css';

/** Words on the edge of a thing: what it took with it, what failed behind it, what is believed of it. */
export const MapTags = memo(function MapTags(props: {
  readonly tags: readonly MapTag[];
  readonly lit: ReadonlySet<string> | null;
}) {
  const { tags, lit } = props;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g className={css['tags']} aria-hidden="true">
      {tags.map(({ key, x, y, width, height, text, tone, drains }) => (
        <g
          key={`${key} ${tone} ${drains === undefined}`}
          data-tone={tone}
          data-quiet={(lit !== null && !lit.has(key)) || undefined}
        >
          <rect x={x} y={y} width={width} height={height} rx={3} />
          <text x={x + width / 2} y={y + 13}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
});
