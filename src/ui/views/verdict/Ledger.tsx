import type { LedgerHeading } from '../../../analysis/verdict.ts';
import type { Condition } from '../../../model/states.ts';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { Explained } from './Explained.tsx';
import css from './Ledger.module.css';
import { type LedgerRow, type LongestOutage, longestOutages } from './ledgerRows.ts';

/** Not knowing, deciding, waiting, working: each has the look of its state. */
const LOOK: Readonly<Record<LedgerHeading, Condition>> = {
  undetected: 'unknown',
  unseen: 'unknown',
  confirming: 'degraded',
  deciding: 'degraded',
  'waiting-people': 'degraded',
  'waiting-need': 'degraded',
  working: 'recovering',
  'lost-work': 'degraded',
  propagating: 'recovering',
  verifying: 'recovering',
  elapsing: 'recovering',
  'plan-over': 'down',
  unattended: 'down',
};

/** Where the time of the longest outage of each service went: a bar to see it, a table to read it. */
export function Ledger() {
  const { run, verdict } = usePlaying();
  const text = useText();
  const outages = longestOutages(run, verdict.services);
  if (outages.length === 0) return <p className={css['quiet']}>{text.verdict.noOutage}</p>;
  return outages.map((one) => <OutageLedger key={one.service} longest={one} />);
}

function OutageLedger({ longest }: { readonly longest: LongestOutage }) {
  const text = useText();
  const words = useWording();
  const name = words.name({ kind: 'service', id: longest.service });
  const isOpen = longest.outage.until === null;
  return (
    <figure className={css['figure']}>
      <figcaption>
        {text.verdict.outageOf(name, words.duration(longest.seconds))}
        {isOpen && `, ${text.verdict.outageOpen}`}
      </figcaption>
      <LedgerBar rows={longest.rows} />
      <ul>
        {longest.rows.map((row) => (
          <li key={row.from}>
            <Explained entry={row.entry}>
              <LedgerLine row={row} />
            </Explained>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const BAR_HEIGHT = 20;
const BAR_WIDTH = 348;

/** The parts end to end; the list below says the same in words, so readers skip the drawing. */
function LedgerBar({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const starts = rows.map((_, i) => rows.slice(0, i).reduce((sum, row) => sum + row.share, 0));
  return (
    <svg
      aria-hidden="true"
      className={css['bar']}
      viewBox={`0 0 ${BAR_WIDTH} ${BAR_HEIGHT}`}
      preserveAspectRatio="none"
    >
      {rows.map((row, i) => {
        const x = (starts[i] ?? 0) * BAR_WIDTH;
        const box = { x, width: row.share * BAR_WIDTH, height: BAR_HEIGHT };
        const look = LOOK[row.heading];
        return (
          <g key={row.from}>
            <rect {...box} fill={`var(--state-${look}-wash)`} />
            <rect {...box} fill={FILLS[row.heading]} />
            <line x1={x} x2={x} y2={BAR_HEIGHT} stroke="var(--paper)" strokeWidth="2" />
          </g>
        );
      })}
    </svg>
  );
}

/** Work is solid; what is not work is a pattern, so that a bar is read without its colours. */
const FILLS: Readonly<Record<LedgerHeading, string>> = {
  undetected: 'url(#pattern-unknown)',
  unseen: 'url(#pattern-unknown)',
  confirming: 'url(#pattern-degraded)',
  deciding: 'var(--state-degraded)',
  'waiting-people': 'url(#pattern-degraded)',
  'waiting-need': 'url(#pattern-degraded)',
  working: 'var(--state-recovering)',
  'lost-work': 'url(#pattern-degraded)',
  propagating: 'url(#pattern-recovering)',
  verifying: 'color-mix(in srgb, var(--state-recovering) 45%, transparent)',
  elapsing: 'url(#pattern-recovering)',
  'plan-over': 'url(#pattern-down)',
  unattended: 'url(#pattern-down)',
};

function LedgerLine({ row }: { readonly row: LedgerRow }) {
  const text = useText();
  const words = useWording();
  return (
    <span className={css['row']}>
      <svg aria-hidden="true" width="14" height="14">
        <rect width="14" height="14" fill={`var(--state-${LOOK[row.heading]}-wash)`} />
        <rect width="14" height="14" fill={FILLS[row.heading]} />
      </svg>
      <span>
        {text.verdict.headings[row.heading]}
        <span
          className={css['quiet']}
        >{` · ${words.awaited(row) ?? words.name(row.subject)}`}</span>
      </span>
      <span className={css['duration']}>{words.duration(row.seconds)}</span>
    </span>
  );
}
