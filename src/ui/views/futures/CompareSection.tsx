import { useEffect, useMemo, useRef } from 'react';
import {
  compareRuns,
  type DifferenceRow,
  dataNameOf,
  formatBetween,
  formatMoney,
  sentenceOf,
  wordDifference,
  wordVerdict,
} from '../../../analysis/index.ts';
import { isBeyondCounting } from '../../../analysis/wording/formatDuration.ts';
import { simSeconds } from '../../../base/time.ts';
import { Button } from '../../components/Button.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, type Playing, usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import css from './CompareSection.module.css';
import { useFutureName } from './useFutureName.ts';

/** Where the focus goes when what put a run beside is gone with its panel. */
export const COMPARISON_ID = 'comparison';

/** More lines than this are counted only. */
const ROWS_MAX = 18;

/** Two runs on one clock: where they part, and what differs in the end. */
export function CompareSection({ beside }: { readonly beside: Playing }) {
  const here = usePlaying();
  const { deskActions } = usePorts();
  const text = useText().compare;
  const nameOf = useFutureName();
  const difference = useMemo(() => compareRuns(here, beside), [here, beside]);
  const title = useFocusWhenAsked();
  return (
    <>
      <h3 id={COMPARISON_ID} ref={title} tabIndex={-1}>
        {text.title}
      </h3>
      <p className={css['side']}>
        <Word playing={here} /> <strong>{text.here}</strong> {nameOf(here.run.request, null)}
      </p>
      <p className={css['side']}>
        <Word playing={beside} /> <strong>{text.beside}</strong> {nameOf(beside.run.request, null)}
      </p>
      <DivergenceStory beside={beside} difference={difference} />
      <Rows rows={difference.rows} />
      <p className={css['actions']}>
        <Swap beside={beside} />
        <Button icon="close" onClick={() => void deskActions.compareWith(null)}>
          {text.leave}
        </Button>
      </p>
    </>
  );
}

/** Puts the other design on screen and this one beside; of runs that people changed, the tree of futures does it. */
function Swap({ beside }: { readonly beside: Playing }) {
  const { run } = usePlaying();
  const { deskActions } = usePorts();
  const text = useText().compare;
  const [here, other] = [run.request, beside.run.request];
  const isChanged = [here, other].some(({ branches, assuming }) => branches ?? assuming);
  if (isChanged) return null;
  const swap = async () => {
    await deskActions.choose({ variant: other.variant, incidents: other.incidents });
    await deskActions.compareWith(here);
  };
  return (
    <Button icon="swap" onClick={() => void swap()}>
      {text.swap}
    </Button>
  );
}

/** It opens above what was pressed: the focus goes to it, unless it came with the page. */
function useFocusWhenAsked() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest('aside')) title.current?.focus();
  }, []);
  return title;
}

function Word({ playing }: { readonly playing: Playing }) {
  return <StateGlyph condition={CONDITION_OF_VERDICT[playing.verdict.word]} size={14} />;
}

function DivergenceStory({
  beside,
  difference: { divergence },
}: {
  readonly beside: Playing;
  readonly difference: ReturnType<typeof compareRuns>;
}) {
  const { run } = usePlaying();
  const language = useLanguage();
  const words = useWording();
  const text = useText().compare;
  if (!divergence) return <p>{text.same}</p>;
  const { at, here, beside: other } = divergence;
  return (
    <div className={css['divergence']}>
      <button type="button" onClick={() => actions.goTo(at)}>
        {text.diverge(words.offset(at))}
      </button>
      {here && (
        <p>
          <strong>{text.thisOne}</strong> {sentenceOf(run, here, language)}
        </p>
      )}
      {other && (
        <p>
          <strong>{text.otherOne}</strong> {sentenceOf(beside.run, other, language)}
        </p>
      )}
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly DifferenceRow[] }) {
  const text = useText().compare;
  if (rows.length === 0) return null;
  return (
    <>
      <table className={css['table']}>
        <caption className="visually-hidden">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.here}</th>
            <th scope="col">{text.columns.beside}</th>
            <th scope="col">{text.columns.difference}</th>
          </tr>
        </thead>
        {rows.slice(0, ROWS_MAX).map((row) => (
          <Row key={`${row.row}${'id' in row ? row.id : ''}`} row={row} />
        ))}
      </table>
      {rows.length > ROWS_MAX && (
        <p className={css['quiet']}>{text.tooMany(rows.length - ROWS_MAX)}</p>
      )}
    </>
  );
}

/** Of two lengths of which the end of the run cuts one: which way the true difference goes. */
function boundOf(row: DifferenceRow): string {
  if (!('cut' in row) || !row.cut) return '';
  return row.cut.here ? '≥ ' : '≤ ';
}

/** Of two lengths that are both cut nothing is known. */
const areBothCut = (row: DifferenceRow): boolean =>
  'cut' in row && row.cut !== undefined && row.cut.here && row.cut.beside;

type CostRow = Extract<DifferenceRow, { readonly row: `${string}-cost` }>;

const isCostRow = (row: DifferenceRow): row is CostRow =>
  row.row === 'monthly-cost' || row.row === 'running-cost' || row.row === 'incident-cost';

function Row({ row }: { readonly row: DifferenceRow }) {
  const label = useRowLabel();
  const value = useRowValue();
  const language = useLanguage();
  const isMoney = isCostRow(row);
  const between =
    isMoney || row.row === 'word' || row.here === null || row.beside === null
      ? null
      : { here: row.here, beside: row.beside };
  const isCountable =
    between !== null &&
    !areBothCut(row) &&
    !isBeyondCounting(Math.abs(between.here - between.beside));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {label(row)}
        </th>
      </tr>
      <tr>
        <td>
          {value(row, 'here')}
          <Since row={row} side="here" />
        </td>
        <td>
          {value(row, 'beside')}
          <Since row={row} side="beside" />
        </td>
        <td>
          {isMoney && wordDifference(row.here - row.beside, language)}
          {isCountable &&
            `${boundOf(row)}${between.here > between.beside ? '+' : '−'}${formatBetween(between.here, between.beside, language)}`}
        </td>
      </tr>
    </tbody>
  );
}

/** When the outage began that ended there: the last one, which may be short and come late. */
function Since({ row, side }: { readonly row: DifferenceRow; readonly side: 'here' | 'beside' }) {
  const words = useWording();
  const text = useText().compare;
  const since = row.row === 'back' ? row.since[side] : null;
  if (since === null) return null;
  return <span className={css['since']}>{` ${text.since(words.offset(since))}`}</span>;
}

function useRowLabel(): (row: DifferenceRow) => string {
  const { run } = usePlaying();
  const language = useLanguage();
  const words = useWording();
  const { rows } = useText().compare;
  return (row) => {
    switch (row.row) {
      case 'word':
        return rows.word;
      case 'monthly-cost':
      case 'running-cost':
      case 'incident-cost':
        return rows[row.row];
      case 'down':
      case 'back':
      case 'delivered':
        return rows[row.row](words.name({ kind: 'service', id: row.id }));
      case 'lost':
        return rows.lost(dataNameOf(run.description, row.id, language));
      case 'breached':
        return rows.breached(row.id);
      case 'step':
        return rows.step(words.name({ kind: 'step', id: row.id }));
      default:
        return rows[row.row](words.name({ kind: 'plan', id: row.id }));
    }
  };
}

function useRowValue(): (row: DifferenceRow, side: 'here' | 'beside') => string {
  const language = useLanguage();
  const words = useWording();
  const text = useText().compare;
  return (row, side) => {
    if (row.row === 'word') return wordVerdict(row[side], language);
    if (isCostRow(row)) return formatMoney(row[side], language);
    const value = row[side];
    if (row.row === 'back' && row.since[side] === null) return text.noOutage;
    if (value === null) return text.never;
    const isDuration = row.row === 'down' || row.row === 'lost' || row.row === 'breached';
    if (!isDuration) return words.offset(simSeconds(value));
    if (value === 0) return text.none;
    if (isBeyondCounting(value)) return text.everything;
    return `${'cut' in row && row.cut?.[side] ? '≥ ' : ''}${words.duration(value)}`;
  };
}
