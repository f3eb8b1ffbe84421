import type {
  ComparisonSummary,
  Discordant,
  PairedMetric,
  PairedShare,
} from '../../../analysis/campaign/summary.ts';
import { formatPoints, formatPValue } from '../../../analysis/wording/formatNumber.ts';
import { MEASURED, type Measured, measuresOf } from '../../../viz/campaign/measure.ts';
import { Choice } from '../../components/Choice.tsx';
import { RovingLinks } from '../../components/RovingLinks.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import css from './Difference.module.css';
import { FutureLink } from './FutureLink.tsx';
import { CONDITION_OF_COMPARISON } from './headlineOf.ts';
import { useFirstDesign, useShown } from './shownCampaign.ts';
import { type CampaignWording, marginOf, useCampaignWords } from './useCampaignWords.ts';
import { useKeptChoice } from './useKeptChoice.ts';

/** B against A on the same futures: by how much, how surely, and which futures tell them apart. */
export function Difference() {
  const { comparison, isPlanned } = useShown();
  const words = useCampaignWords();
  if (!comparison) return null;
  const { text } = words;
  const { holds } = comparison;
  const margin = marginOf(holds, isPlanned);
  return (
    <section>
      <h2>{text.difference.title}</h2>
      <p className={css['lead']}>
        <StateGlyph condition={CONDITION_OF_COMPARISON[holds.word]} size={16} />
        {text.difference[holds.word]}
      </p>
      <p>
        {text.difference.holds}
        {words.language === 'fr' ? '\u202f: ' : ': '}
        {text.difference.points(
          formatPoints(holds.difference, holds.difference < 0 ? 'down' : 'up', words.language),
          formatPoints(margin.low, 'down', words.language),
          formatPoints(margin.high, 'up', words.language),
        )}
      </p>
      <p className={css['quiet']}>
        {text.difference.sign(
          words.count(holds.sign.better),
          words.count(holds.sign.worse),
          words.count(holds.sign.equal),
        )}
        {words.language === 'fr' ? '\u202f; ' : '; '}
        {text.difference.pValue(
          formatPValue(isPlanned ? holds.sign.pValue : holds.sign.alwaysValid, words.language),
        )}
      </p>
      <Measures comparison={comparison} />
      <DiscordantList comparison={comparison} />
    </section>
  );
}

/** Every measure of the comparison, by kind, with how much longer or shorter it is. */
function Measures({ comparison }: { readonly comparison: ComparisonSummary }) {
  const { text } = useCampaignWords();
  const rows = usePairedMetrics(comparison);
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{text.difference.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.difference.measure}</th>
          <th scope="col">{text.difference.fewer}</th>
          <th scope="col">{text.difference.more}</th>
          <th scope="col">{text.difference.difference}</th>
        </tr>
      </thead>
      {MEASURED.map((metric) => {
        const ofKind = rows.filter((row) => row.metric === metric);
        if (ofKind.length === 0) return null;
        return (
          <tbody key={metric}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={css['group']}>
                {text.groups[metric]}
              </th>
            </tr>
            {ofKind.map((row) => (
              <MeasureLine key={row.id} row={row} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function MeasureLine({ row }: { readonly row: PairedRow }) {
  const { name, paired, metric } = row;
  const words = useCampaignWords();
  const { text, language } = words;
  const { difference, interval, pairs, excluded } = paired.mean;
  const bound = useBoundOf(row);
  return (
    <tr>
      <th scope="row">
        <StateGlyph condition={CONDITION_OF_COMPARISON[paired.word]} size={12} />
        <span>
          {name[language]}
          <span className={css['margin']}>{text.difference.verdicts[paired.word]}</span>
        </span>
      </th>
      <td>{words.count(paired.sign.better)}</td>
      <td>{words.count(paired.sign.worse)}</td>
      <td>
        {pairs === 0 ? text.difference.unknown : `${bound ?? ''}${signedSpan(difference, words)}`}
        {interval && Math.round(difference) !== 0 && (
          <span className={css['margin']}>
            {text.between(signedSpan(interval.low, words), signedSpan(interval.high, words))}
          </span>
        )}
        {bound !== null && <span className={css['margin']}>{text.difference.cut}</span>}
        {metric === 'recovery' && excluded > 0 && pairs > 0 && (
          <span className={css['margin']}>{text.difference.over(words.count(pairs))}</span>
        )}
      </td>
    </tr>
  );
}

/**
 * Time below the minimum is counted up to the end of the run: where only one design has futures that are not back by then, the
 * difference is a bound; `≤ ` when that is A, `≥ ` when that is B, nothing but a remark when it is both. Null when nothing is cut.
 */
function useBoundOf({ metric, on }: PairedRow): '≤ ' | '≥ ' | '' | null {
  const { designs } = useShown();
  if (metric !== 'down') return null;
  const isCut = (side: 'a' | 'b') =>
    designs
      .find((one) => one.side === side)
      ?.summary.services.some(({ service, recovery }) => service === on && recovery.beyond > 0) ??
    false;
  const [a, b] = [isCut('a'), isCut('b')];
  if (!a && !b) return null;
  if (a && b) return '';
  return a ? '≤ ' : '≥ ';
}

function signedSpan(seconds: number, { duration, text }: CampaignWording): string {
  if (Math.round(seconds) === 0) return text.difference.nothing;
  return `${seconds < 0 ? '−' : '+'}${duration(Math.abs(seconds))}`;
}

interface PairedRow {
  readonly id: string;
  readonly metric: Measured;
  /** Service or data set. */
  readonly on: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly paired: PairedMetric;
}

function usePairedMetrics({ services, data }: ComparisonSummary): readonly PairedRow[] {
  const { summary, description } = useFirstDesign();
  const measures = measuresOf(summary, description).flatMap((group) => group.measures);
  return measures.flatMap(({ id, metric, on, name }) => {
    const paired =
      metric === 'lost'
        ? data.find((one) => one.data === on)?.lost
        : services.find((one) => one.service === on)?.[metric];
    return paired ? [{ id, metric, on, name, paired }] : [];
  });
}

/** At most so many a list: a person opens one or two. */
const LISTED = 8;
const BY_VERDICT = 'holds';

/** The futures that A and B do not end alike, each of which opens in both. */
function DiscordantList({ comparison }: { readonly comparison: ComparisonSummary }) {
  const words = useCampaignWords();
  const { text, language } = words;
  const metrics = usePairedMetrics(comparison);
  const [by, rankBy] = useKeptChoice('discordant', BY_VERDICT);
  const row = metrics.find(({ id }) => id === by);
  return (
    <>
      <h3>{text.difference.discordant}</h3>
      <Choice
        label={text.worst.by}
        value={row ? by : BY_VERDICT}
        options={[
          { value: BY_VERDICT, label: text.difference.holds },
          ...metrics.map(({ id, metric, name }) => ({
            value: id,
            label: `${text.worst.orders[metric]} · ${name[language]}`,
          })),
        ]}
        onChoose={rankBy}
      />
      {row ? (
        <>
          <SpanRuns
            title={text.difference.onlyB}
            row={row}
            runs={row.paired.betterRuns}
            total={row.paired.sign.better}
          />
          <SpanRuns
            title={text.difference.onlyA}
            row={row}
            runs={row.paired.worseRuns}
            total={row.paired.sign.worse}
          />
        </>
      ) : (
        <VerdictRuns holds={comparison.holds} />
      )}
    </>
  );
}

function VerdictRuns({ holds }: { readonly holds: PairedShare }) {
  const { text } = useCampaignWords();
  return (
    <>
      <Runs title={text.difference.onlyB} runs={holds.betterRuns} total={holds.sign.better} />
      <Runs title={text.difference.onlyA} runs={holds.worseRuns} total={holds.sign.worse} />
    </>
  );
}

interface RunsProps {
  readonly title: string;
  readonly runs: readonly number[];
  readonly total: number;
}

function Runs({ title, runs, total }: RunsProps) {
  const words = useCampaignWords();
  const { text, count } = words;
  return (
    <>
      <h4>{`${title} · ${count(total)}`}</h4>
      {runs.length > 0 && (
        <RovingLinks columns={2}>
          <ul className={css['runs']}>
            {runs.slice(0, LISTED).map((run) => (
              <li key={run}>
                {text.future(run)} <OpenIn run={run} />
              </li>
            ))}
            {total > LISTED && (
              <li className={css['quiet']}>{text.difference.and(count(total - LISTED))}</li>
            )}
          </ul>
        </RovingLinks>
      )}
    </>
  );
}

interface SpanRunsProps {
  readonly title: string;
  readonly row: PairedRow;
  readonly runs: readonly Discordant[];
  readonly total: number;
}

function SpanRuns({ title, row: { metric }, runs, total }: SpanRunsProps) {
  const words = useCampaignWords();
  const { text, count } = words;
  return (
    <>
      <h4>{`${title} · ${count(total)}`}</h4>
      {runs.length > 0 && (
        <RovingLinks columns={2}>
          <ul className={css['runs']}>
            {runs.slice(0, LISTED).map(({ run, a, b }) => (
              <li key={run}>
                {text.future(run)}{' '}
                <OpenIn run={run} a={words.reached(a, metric)} b={words.reached(b, metric)} />
              </li>
            ))}
            {total > LISTED && (
              <li className={css['quiet']}>{text.difference.and(count(total - LISTED))}</li>
            )}
          </ul>
        </RovingLinks>
      )}
    </>
  );
}

/** The same future in A and in B. */
function OpenIn({
  run,
  a = '',
  b = '',
}: {
  readonly run: number;
  readonly a?: string;
  readonly b?: string;
}) {
  const { text } = useCampaignWords();
  return (
    <>
      <FutureLink
        place="discordant"
        run={run}
        side="a"
        label={text.difference.openIn(run, `A ${a}`)}
      >
        {a || text.difference.inA}
      </FutureLink>{' '}
      <FutureLink
        place="discordant"
        run={run}
        side="b"
        label={text.difference.openIn(run, `B ${b}`)}
      >
        {b || text.difference.inB}
      </FutureLink>
    </>
  );
}
