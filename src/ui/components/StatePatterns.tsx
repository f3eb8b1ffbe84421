/**
 * The fill of each state, for lands, plates and bars: `fill="url(#pattern-down)"`. Drawn once, at the root of the
 * application. Patterns are transparent between their marks, so that a wash can lie under them.
 */
export function StatePatterns() {
  return (
    <svg aria-hidden="true" focusable="false" width="0" height="0" style={{ position: 'absolute' }}>
      <defs>
        <Hatch id="pattern-degraded" colour="var(--state-degraded)" d="M0 0V8" angle={45} />
        <Hatch id="pattern-down" colour="var(--state-down)" d="M0 0V8M0 4H8" angle={45} />
        <Hatch id="pattern-recovering" colour="var(--state-recovering)" d="M0 1V5" angle={90} />
        <Hatch id="pattern-unlawful" colour="var(--state-unlawful)" d="M2 0V8M5 0V8" angle={-45} />
        <Dots id="pattern-fallback" colour="var(--state-fallback)" />
        <Dots id="pattern-unknown" colour="var(--state-unknown)" />
      </defs>
    </svg>
  );
}

function Hatch(props: { id: string; colour: string; d: string; angle: number }) {
  return (
    <pattern
      id={props.id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${props.angle})`}
    >
      <path d={props.d} stroke={props.colour} strokeWidth="1.5" fill="none" />
    </pattern>
  );
}

function Dots(props: { id: string; colour: string }) {
  return (
    <pattern id={props.id} width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="2" cy="2" r="1.1" fill={props.colour} />
    </pattern>
  );
}
