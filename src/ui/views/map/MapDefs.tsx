import css from './MapDefs.module.css';

/** Arrow heads and the bars of a frozen control plane, for the map alone. */
export function MapDefs() {
  return (
    <defs>
      <marker
        id="map-need"
        viewBox="-3 -3 6 6"
        markerWidth="5"
        markerHeight="5"
        markerUnits="userSpaceOnUse"
      >
        <circle className={css['end']} r="2.2" />
      </marker>
      <Arrow id="map-flow" className={css['end']} size={8} />
      <Arrow id="map-cause" className={css['cause']} size={12} />
      <pattern
        id="map-bars"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="skewX(-20)"
      >
        <rect className={css['gap']} width="8" height="8" />
        <rect className={css['bar']} width="5" height="8" />
      </pattern>
    </defs>
  );
}

function Arrow(props: { id: string; className: string | undefined; size: number }) {
  const { id, className, size } = props;
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth={size}
      markerHeight={size}
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path className={className} d="M0 .5 8 4 0 7.5 2 4Z" />
    </marker>
  );
}
