import { useId, useState } from 'react';
import { formatShare, formatVolume } from '../../../analysis/index.ts';
import type { Leaked } from '../../../analysis/leaked.ts';
import { isUnsettled } from '../../../analysis/verdict.ts';
import {
  formatBetween,
  formatSpan,
  isBeyondCounting,
} from '../../../analysis/wording/formatDuration.ts';
import { deadlineTitle } from '../../../analysis/wording/wordDeadline.ts';
import { formatReached, totalTitle } from '../../../analysis/wording/wordTotal.ts';
import type { Condition } from '../../../model/states.ts';
import { Icon } from '../../components/Icon.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { CausalStory } from './CausalStory.tsx';
import css from './PromiseTable.module.css';
import { findingOf, type PromiseGroup, type PromiseRow, promisesOf } from './promises.ts';
import { type Explanation, useExplanation } from './useExplanation.ts';

/** So many services and data sets are read one by one; of more, those that kept everything wait behind one line. */
const READ_AT_ONCE = 5;

const isKept = ({ rows, leak }: PromiseGroup): boolean =>
  !leak && rows.every(({ target }) => target.met);

/** Each promise with its target, what was reached, and by how much: the numbers the verdict rests on. */
export function PromiseTable({ isWhole = false }: { readonly isWhole?: boolean }) {
  const { run, verdict } = usePlaying();
  const text = useText();
  const [areAllAsked, askAll] = useState(isWhole);
  const { columns } = text.verdict;
  const groups = promisesOf(verdict, run.description);
  if (groups.length === 0) return <p className={css['none']}>{text.verdict.noPromises}</p>;
  const missed = groups.filter((group) => !isKept(group));
  const isFolding = groups.length > READ_AT_ONCE && missed.length > 0;
  const kept = isFolding ? groups.filter(isKept) : [];
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{text.verdict.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.target}</th>
          <th scope="col">{columns.reached}</th>
          <th scope="col">{columns.margin}</th>
        </tr>
      </thead>
      {(isFolding ? missed : groups).map((group) => (
        <Group key={group.on} group={group} />
      ))}
      {kept.length > 0 && !isWhole && (
        <tbody>
          <tr>
            <td colSpan={4} className={css['others']}>
              <button
                type="button"
                aria-expanded={areAllAsked}
                onClick={() => askAll(!areAllAsked)}
              >
                <StateGlyph condition="nominal" size={12} />
                {text.verdict.otherPromises(kept.length)}
                <Icon name="down" size={10} />
              </button>
            </td>
          </tr>
        </tbody>
      )}
      {areAllAsked && kept.map((group) => <Group key={group.on} group={group} />)}
    </table>
  );
}

function Group({ group }: { readonly group: PromiseGroup }) {
  const language = useLanguage();
  const name = group.name[language];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={css['owner']}>
          {name}
        </th>
      </tr>
      {group.rows.map((row) => (
        <PromiseLine key={`${row.objective} ${row.on}`} row={row} owner={name} />
      ))}
      {group.leak && <LeakLine leak={group.leak} owner={name} />}
    </tbody>
  );
}

const objectiveOf = ({ objective }: PromiseRow): 'rto' | 'mtpd' | 'rpo' =>
  objective === 'mtpd' || objective === 'rpo' ? objective : 'rto';

/** What a promise is called whose name is as wide as the table: one over a period, by a date, a notice; null for the others. */
function useWideTitle({ total, deadline, title }: PromiseRow): string | null {
  const { run } = usePlaying();
  const language = useLanguage();
  if (deadline) return deadlineTitle(run, deadline, language);
  if (title) return title[language];
  return total ? totalTitle(total, language) : null;
}

function conditionOf({ target, isIdle }: PromiseRow): Condition {
  if (isIdle) return 'idle';
  if (isUnsettled(target)) return 'unknown';
  return target.met ? 'nominal' : 'down';
}

/** What was stolen, and how long after it began anybody knew. */
function LeakLine({ leak, owner }: { readonly leak: Leaked; readonly owner: string }) {
  const text = useText().verdict;
  const language = useLanguage();
  const explanation = useExplanation(leak.proof);
  const { share, bytes, readable, from, knownAt } = leak;
  const volume = bytes === null ? '' : ` (${formatVolume(bytes, language)})`;
  const after = formatSpan((knownAt ?? from) - from, language);
  const late = knownAt === from ? text.knownAtOnce : text.knownAfter(after);
  const known = knownAt === null ? text.knownByNobody : late;
  return (
    <>
      <tr className={explanation.isOpen ? css['open'] : undefined}>
        <th scope="row">
          <StateGlyph condition="down" size={12} />
          <Opener explanation={explanation} owner={owner}>
            {text.stolen}
          </Opener>
        </th>
        <td colSpan={3}>
          {`${formatShare(share, language)}${volume}, ${readable ? known : text.sealed}`}
        </td>
      </tr>
      {explanation.isOpen && (
        <tr>
          <td colSpan={4} className={css['story']}>
            <CausalStory chain={explanation.chain} />
          </td>
        </tr>
      )}
    </>
  );
}

interface PromiseLineProps {
  readonly row: PromiseRow;
  readonly owner: string;
}

/** One promise. A name as wide as the table has a line of its own, above its numbers. */
function PromiseLine({ row, owner }: PromiseLineProps) {
  const text = useText();
  const language = useLanguage();
  const { target, isIdle } = row;
  const explanation = useExplanation(row.proof, findingOf(row));
  const { chain, isOpen } = explanation;
  const name = useId();
  const title = useWideTitle(row);
  const headers = title === null ? undefined : name;
  const opener = (
    <>
      <StateGlyph condition={conditionOf(row)} size={12} />
      <Opener explanation={explanation} owner={owner}>
        {title ?? text.verdict[objectiveOf(row)]}
      </Opener>
    </>
  );
  const look = isOpen ? css['open'] : undefined;
  return (
    <>
      {title !== null && (
        <tr className={look}>
          <th scope="row" id={name} colSpan={4} className={css['title']}>
            <div className={css['signed']}>{opener}</div>
          </th>
        </tr>
      )}
      <tr className={look}>
        {title !== null ? <td className={css['under']} /> : <th scope="row">{opener}</th>}
        <td headers={headers}>{formatReached(row.objective, target.target, language)}</td>
        {isIdle ? (
          <td colSpan={2} headers={headers} className={css['quiet']}>
            {text.verdict.notCalledOn}
          </td>
        ) : (
          <Reached row={row} headers={headers} />
        )}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4} className={css['story']}>
            <CausalStory chain={chain} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What the run shows, and by how much it keeps or misses the target. */
function Reached(props: {
  readonly row: PromiseRow;
  /** Names the row, where its name stands in the row above. */
  readonly headers: string | undefined;
}) {
  const { headers } = props;
  const { objective, target } = props.row;
  const text = useText();
  const language = useLanguage();
  const isCount = objective === 'outages';
  const said = (value: number): string =>
    isCount ? formatReached(objective, value, language) : formatSpan(value, language);
  const isAll = isBeyondCounting(target.atLeast);
  const least = said(target.reached ?? target.atLeast);
  const reached = target.reached === null ? text.verdict.atLeast(least) : least;
  if (isUnsettled(target)) {
    return (
      <>
        <td headers={headers}>{reached}</td>
        <td headers={headers} className={css['quiet']}>
          {text.verdict.unsettled}
        </td>
      </>
    );
  }
  const between = isCount
    ? said(target.margin)
    : formatBetween(target.reached ?? target.atLeast, target.target, language);
  const margin = `${target.met ? '+' : '−'}${between}`;
  return (
    <>
      <td headers={headers}>{isAll ? text.verdict.everything : reached}</td>
      <td headers={headers} className={target.met ? undefined : css['missed']}>
        {!isAll && margin}
        <span className={isAll ? undefined : 'visually-hidden'}>
          {` ${target.met ? text.verdict.met : text.verdict.missed}`}
        </span>
      </td>
    </>
  );
}

interface OpenerProps {
  readonly explanation: Explanation;
  /** Completes the name for whoever does not see the group. */
  readonly owner: string;
  readonly children: string;
}

/** The name of a promise; where something happened, a button that says why. */
function Opener({ explanation: { proof, isOpen, toggle }, owner, children }: OpenerProps) {
  if (!proof) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={css['opener']}
      aria-label={`${children} · ${owner}`}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      {children}
    </button>
  );
}
